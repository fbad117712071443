"""Counts the checks of a program and says what failed."""

import contextlib
import traceback


class _Absent:
    def __repr__(self):
        return "nothing"


ABSENT = _Absent()


class Tally:
    """Checks that passed and failed, as a whole and in the group that is under way."""

    def __init__(self):
        self.passed = 0
        self.failed = 0

    @contextlib.contextmanager
    def group(self, name):
        """Prints a line with the counts of the checks that are made inside. An exception there
        fails the group and not the program."""
        passed, failed = self.passed, self.failed
        try:
            yield
        except Exception:
            self.check(False, f"{name}: {traceback.format_exc()}")
        passed, failed = self.passed - passed, self.failed - failed
        # A group that checks nothing would look like one that passed.
        if passed + failed == 0:
            self.check(False, f"{name}: nothing was checked")
            failed = 1
        print(f"{name}: {passed} passed, {failed} failed", flush=True)

    def check(self, holds, what):
        """Counts a check; `what` says what is wrong if it does not hold."""
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAILED {what}", flush=True)
        return holds

    def equal(self, got, expected, what):
        """Counts a comparison; of documents it names the places that differ."""
        return self.check(got == expected, f"{what}: {'; '.join(differences(got, expected))}")

    def finish(self):
        """Prints the last line and gives the program's exit status."""
        print(f"{self.passed} passed, {self.failed} failed")
        return 1 if self.failed else 0


def differences(got, expected, path=""):
    """The places at which two documents differ."""
    if isinstance(got, dict) and isinstance(expected, dict):
        names = {**expected, **got}
        pairs = [(got.get(name, ABSENT), expected.get(name, ABSENT), f".{name}") for name in names]
    elif isinstance(got, list) and isinstance(expected, list) and len(got) == len(expected):
        pairs = [(*pair, f"[{index}]") for index, pair in enumerate(zip(got, expected))]
    elif got == expected:
        return []
    else:
        return [f"{path} expected {expected!r}, got {got!r}".lstrip()]
    return [line for mine, theirs, step in pairs for line in differences(mine, theirs, path + step)]

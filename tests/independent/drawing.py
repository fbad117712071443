"""The options of a check that draws what it compares."""

import argparse
import random


def drawing(doc):
    """A parser for the program to check and for the seed; `doc` is the check's, whose first line is
    shown in help."""
    parser = argparse.ArgumentParser(description=doc.splitlines()[0])
    parser.add_argument("chimectl")
    parser.add_argument(
        "--seed",
        type=int,
        default=random.randrange(2**32),
        help="draw what the run drew that printed this number; a new one if left out",
    )
    return parser

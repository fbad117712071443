/* Lets the program see that standard output is closed (`>&-`).
 *
 * Rust's start opens /dev/null in the place of a stream that is closed, so that no file that is opened later takes its number
 * (`sanitize_standard_fds` in library/std/src/sys/pal/unix/mod.rs, since Rust 1.48), and nothing tells that afterwards from
 * output that is thrown away on purpose: Rust opens it for reading and writing, and so do Python's `subprocess.DEVNULL`, Node's
 * `ignore` and daemon(3). So it is done here first, before Rust's start, and for reading only, which `terminal.rs` sees.
 *
 * It is C because in Rust whatever runs before the start is unsafe code.
 */

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

__attribute__((constructor)) static void hold_standard_output(void) {
    int null;

    if (fcntl(STDOUT_FILENO, F_GETFD) != -1 || errno != EBADF) {
        return;
    }
    null = open("/dev/null", O_RDONLY);
    /* Where standard input is closed too, that is what was opened. Rust holds that. */
    if (null != -1 && null != STDOUT_FILENO) {
        (void)dup2(null, STDOUT_FILENO);
        (void)close(null);
    }
}

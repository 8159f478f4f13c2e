"""`python -m supervisor` is the command `moked`."""

import _signal  # type: ignore[import-not-found]  # the core of `signal`, which stubs do not tell of
import sys

# `signal` itself takes a moment to load, in which somebody may think better of it.
_signal.signal(_signal.SIGINT, _signal.SIG_DFL)


def main() -> int:
    """Run one command; returns its exit code."""
    from supervisor import interrupt

    interrupt.hold()
    from supervisor import cli

    return cli.main()


def main_window() -> int:
    """The windowed command: `mokedw [FLOOR]`."""
    from supervisor import interrupt

    interrupt.hold()
    from supervisor import cli

    return cli.main_window()


if __name__ == "__main__":
    sys.exit(main())

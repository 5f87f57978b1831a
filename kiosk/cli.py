"""The one entry point, ``kiosk``."""


def main() -> int:
    """Run the command named on the command line; return the exit status."""
    return 0

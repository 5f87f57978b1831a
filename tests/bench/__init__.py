"""Measurements that take too long for the test command; each is a program of its own."""

import kiosk  # noqa: F401  # before numpy, which then keeps to one thread as in the program

"""安伴 (Anban): the kiosk an older person can trust, and its service hub."""

__version__ = "0.1.0"

"""Ways out of the house: how the hub tells people of an alarm.

``settings`` says which there are; ``webhook``, ``mail`` and ``gateway`` (SMS and chat robots by
HTTP, with templates) each send one message and say what came of it (``outcome``); ``courier``
carries the outbox (``kiosk/hub/store/outbox.py``) over them, each channel by itself, so that
one that hangs delays no other.
"""

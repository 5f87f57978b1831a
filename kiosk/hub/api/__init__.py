"""The calls under ``/v1`` and ``/oauth``, declared once for the server and the document."""

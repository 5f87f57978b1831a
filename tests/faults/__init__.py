"""The fault laboratory: real kiosks and a real hub, and everything between them going wrong.

``python -m tests.faults --help`` says how to run it; ``docs/faults.md`` what it has shown.
"""

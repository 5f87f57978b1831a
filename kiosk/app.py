"""Composition root: builds, starts and stops the parts in order."""

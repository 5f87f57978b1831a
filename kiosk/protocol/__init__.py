"""The messages kiosk and hub exchange; one definition for both sides."""

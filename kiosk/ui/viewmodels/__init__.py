"""What QML binds to: the picture of `kiosk.core.view` as Qt properties and list models."""

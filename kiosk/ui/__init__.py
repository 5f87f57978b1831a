"""Qt Quick: views, view models, one bridge from threads to Qt."""

from kiosk.ui.bindings import import_bindings

import_bindings()

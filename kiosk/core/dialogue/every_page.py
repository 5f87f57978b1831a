"""Every page: read once the first picture is drawn, so that none is waited for later.

Pages import one another when they are first opened. A press before this was read is carried out all
the same: it reads what it needs.
"""

# ruff: noqa: F401
import kiosk.core.dialogue.answers
import kiosk.core.dialogue.first_start
import kiosk.core.dialogue.likely
import kiosk.core.dialogue.medicine
import kiosk.core.dialogue.news
import kiosk.core.dialogue.services
import kiosk.core.dialogue.settings_menu
import kiosk.core.dialogue.teaching

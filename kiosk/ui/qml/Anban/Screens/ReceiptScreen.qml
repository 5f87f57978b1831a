import QtQuick
import Anban.Models
import Anban.Controls
import Anban.Style

// How far a request has got: headline, ladder of truth, what was asked for, what can be done.
Item {
    id: screen

    required property Desk desk
    readonly property ViewModel view: desk.view
    readonly property real lower: actions.count > 0 ? actions.y - Theme.gap : height
    readonly property real ladderRoom: ladder.count > 0 ? ladder.needed + Theme.gap : 0
    readonly property real linesLeast: lines.count > 0 ? lines.needed + 2 * Theme.u : 0
    readonly property real headRoom: Math.max(11 * Theme.u, Math.min(18 * Theme.u, lower - ladderRoom - linesLeast - Theme.gap))

    Headline {
        id: head
        width: screen.width
        height: screen.headRoom
        title: screen.view.title
        subtitle: screen.view.subtitle
        iconName: screen.view.icon
        countdown: screen.view.countdown
        iconSize: Math.min(height, 12 * Theme.u)
        ink: Theme.strong(screen.view.tint)
        quiet: Theme.quiet
        titleSize: 7.6 * Theme.u
        subtitleSize: 4.6 * Theme.u
    }

    Ladder {
        id: ladder
        y: screen.headRoom + Theme.gap
        width: screen.width
        model: screen.view.steps
        doneFill: Theme.strong(screen.view.tint)
    }

    Card {
        y: screen.headRoom + Theme.gap + screen.ladderRoom
        width: screen.width
        height: Math.min(screen.lower - y, lines.perColumn * 10 * Theme.u + 2 * Theme.u)
        visible: lines.count > 0

        LineList {
            id: lines
            x: 3 * Theme.u
            y: Theme.u
            width: parent.width - 2 * x
            height: parent.height - 2 * Theme.u
            model: screen.view.lines
        }
    }

    ActionRow {
        id: actions
        desk: screen.desk
        model: screen.view.actions
        y: screen.height - height
        width: screen.width
    }
}

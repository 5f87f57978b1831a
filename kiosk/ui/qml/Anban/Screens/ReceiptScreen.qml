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
    readonly property real ladderRoom: ladder.count > 0 ? ladder.needed + 2.2 * Theme.u : 0
    readonly property real linesWanted: lines.count > 0 ? lines.wanted + 2 * Theme.u + Theme.gap : 0
    // The headline stays large unless the rows could no longer be read.
    readonly property real leftOver: lower - ladderRoom - (lines.count > 0 ? lines.leastHeight + 4.6 * Theme.u : 0)
    readonly property real titleLeast: Theme.type(head.leastAt(Theme.type(7)) <= leftOver ? 7 : 5)
    // What is to spare goes to the headline first; its words may stand in the header.
    readonly property bool titled: !Theme.titleUp || view.countdown >= 0
    readonly property real headRoom: !titled ? (view.subtitle === "" ? 0 : head.least) : Math.max(head.least + 0.8 * Theme.u, 11 * Theme.u,
                                              Math.min(head.needed + 4 * Theme.u, lower - ladderRoom - linesWanted))
    readonly property real linesTop: headRoom + (ladder.count > 0 ? ladderRoom : 0) + 1.2 * Theme.u

    Headline {
        id: head
        width: screen.width
        height: screen.headRoom
        title: screen.titled ? screen.view.title : ""
        subtitle: screen.view.subtitle
        iconName: screen.titled ? screen.view.icon : ""
        countdown: screen.view.countdown
        iconSize: (Theme.portrait ? 8 : 11) * Theme.u
        ink: Colours.accent(screen.view.tint)
        small: Colours.ink
        quiet: Colours.quiet
        titleSize: 7.6 * Theme.u
        titleLeast: screen.titleLeast
        subtitleSize: 4.6 * Theme.u
    }

    Ladder {
        id: ladder
        y: screen.headRoom + 1.2 * Theme.u
        width: screen.width
        model: screen.view.steps
        thrifty: true
        rungHeight: (Theme.portrait ? 8.6 : 14.6) * Theme.u
        doneFill: Colours.main(screen.view.tint)
        doneInk: Colours.mainInk(screen.view.tint)
    }

    Card {
        y: screen.linesTop
        width: screen.width
        height: Math.min(screen.lower - y, lines.wanted * 1.7 + 2 * Theme.u)
        visible: lines.count > 0

        LineList {
            id: lines
            x: 3 * Theme.u
            y: Math.max(0.5 * Theme.u, Math.min(Theme.u, (parent.height - leastHeight) / 2))
            width: parent.width - 2 * x
            height: parent.height - 2 * y
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

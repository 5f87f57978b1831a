import QtQuick
import Anban.Models
import Anban.Controls
import Anban.Style

// Paragraphs to read and hear, rows below them, and what can be done.
Item {
    id: screen

    required property Desk desk
    readonly property ViewModel view: desk.view
    readonly property real upper: heading.height + (heading.height > 0 ? 1.6 * Theme.u : 0)
    readonly property real lower: answers.visible ? answers.y - Theme.gap : actions.count > 0 ? actions.y - Theme.gap : height
    readonly property real pad: 3 * Theme.u
    // Rows alone take the whole card, below paragraphs what they want of it.
    readonly property bool onlyLines: paragraphs.count === 0
    readonly property real cardRoom: lower - upper - 2 * Theme.u
    readonly property real linesRoom: lines.count === 0 ? 0 : onlyLines ? Math.min(cardRoom, lines.wanted * 1.6)
                                                           : Math.min(lines.wanted, cardRoom * 0.6) + Theme.u
    readonly property real textRoom: lower - upper - 2 * pad * 0.6 - linesRoom
    readonly property real textWidth: width - 2 * pad

    TitleRow {
        id: heading
        width: screen.width
        height: needed
        title: screen.view.title
        subtitle: screen.view.subtitle
        page: screen.view.pageLabel
    }

    Card {
        y: screen.upper
        width: screen.width
        height: screen.lower - screen.upper

        Reader {
            id: paragraphs
            desk: screen.desk
            model: screen.view.paragraphs
            whole: screen.view.helpText
            x: screen.pad
            y: screen.pad * 0.6
            width: screen.textWidth
            height: screen.textRoom
        }

        LineList {
            id: lines
            x: screen.pad
            y: screen.onlyLines ? Theme.u : parent.height - height - Theme.u
            width: screen.textWidth
            height: screen.onlyLines ? screen.linesRoom : Math.max(0, screen.linesRoom - Theme.u)
            valueSize: (screen.onlyLines ? 8.2 : 5.4) * Theme.u
            labelLargest: (screen.onlyLines ? 6.6 : 4.6) * Theme.u
            model: screen.view.lines
        }
    }

    Answers {
        id: answers
        desk: screen.desk
        model: screen.view.options
        visible: count > 0
        width: screen.width
        height: stacked ? count * (Math.max(Theme.actionHeight, leastAt(width)) + Theme.gap) - Theme.gap
                        : Math.max(neededAt(width, false), (Theme.large ? 13 : 16) * Theme.u)
        y: (actions.count > 0 ? actions.y - Theme.gap : screen.height) - height
    }

    ActionRow {
        id: actions
        desk: screen.desk
        model: screen.view.actions
        y: screen.height - height
        width: screen.width
    }
}

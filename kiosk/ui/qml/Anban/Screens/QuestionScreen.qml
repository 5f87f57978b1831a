import QtQuick
import Anban.Models
import Anban.Controls
import Anban.Style

// One question, what it is about, and two to four equally large answers.
Item {
    id: screen

    required property Desk desk
    readonly property ViewModel view: desk.view
    readonly property real upper: heading.height + (heading.height > 0 ? 1.6 * Theme.u : 0)
    readonly property real lower: actions.count > 0 ? actions.y - Theme.gap : height
    // The answers are large unless the rows above them would be small.
    readonly property real roomForBoth: lower - upper - (answers.count > 0 ? Theme.gap : 0) - 2 * Theme.u
    readonly property real answersLeast: answers.count === 0 ? 0 : Math.max(answersAt((answers.stacked ? 12 : answers.detailed ? 15 : 12.4) * Theme.u),
        Math.min(answersAt((answers.stacked ? (answers.detailed ? 16.6 : 14) : 17) * Theme.u), roomForBoth - lines.easyHeight))
    readonly property real linesHeight: lines.count === 0 ? 0 : Math.min(roomForBoth - answersLeast, lines.wanted)

    function answersAt(height: real): real {
        const least = Math.max(height, answers.neededAt(width, answers.stacked && answers.count < 2))
        return answers.stacked ? answers.count * (Math.max(height, answers.leastAt(width)) + Theme.gap) - Theme.gap : least
    }

    TitleRow {
        id: heading
        width: screen.width
        height: needed
        title: screen.view.title
        highest: (lines.count > 0 ? 13.5 : 20) * Theme.u
        subtitle: screen.view.subtitle
        page: screen.view.pageLabel
    }

    Card {
        y: screen.upper
        width: screen.width
        height: screen.linesHeight + 2 * Theme.u
        visible: lines.count > 0

        LineList {
            id: lines
            x: 3 * Theme.u
            y: Theme.u
            width: parent.width - 2 * x
            height: screen.linesHeight
            valueSize: 6.4 * Theme.u
            model: screen.view.lines
        }
    }

    Answers {
        id: answers
        desk: screen.desk
        model: screen.view.options
        width: screen.width
        y: lines.count > 0 ? screen.upper + screen.linesHeight + 2 * Theme.u + Theme.gap : screen.upper
        height: screen.lower - y
    }

    ActionRow {
        id: actions
        desk: screen.desk
        model: screen.view.actions
        y: screen.height - height
        width: screen.width
    }
}

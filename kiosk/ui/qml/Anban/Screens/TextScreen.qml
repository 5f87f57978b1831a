pragma ComponentBehavior: Bound

import QtQuick
import Anban.Models
import Anban.Controls
import Anban.Style
import "../Style/Fit.js" as Fit

// Paragraphs to read and hear, all in the largest size at which they fit together.
Item {
    id: screen

    required property Desk desk
    readonly property ViewModel view: desk.view
    readonly property real upper: heading.height + 1.6 * Theme.u
    readonly property real lower: answers.visible ? answers.y - Theme.gap : actions.count > 0 ? actions.y - Theme.gap : height
    readonly property real pad: 3 * Theme.u
    // Rows alone take the whole card, below paragraphs what they want of it.
    readonly property bool onlyLines: paragraphs.count === 0
    readonly property real cardRoom: lower - upper - 2 * Theme.u
    readonly property real linesRoom: lines.count === 0 ? 0 : onlyLines ? Math.min(cardRoom, lines.wanted * 1.5)
                                                           : Math.min(lines.wanted, cardRoom * 0.6) + Theme.u
    readonly property real textRoom: lower - upper - 2 * pad * 0.6 - linesRoom
    readonly property real textWidth: width - 2 * pad
    property real size: 6 * Theme.u

    // How high all paragraphs are at one size, with a little air between them.
    function total(size: real): real {
        let sum = 0
        for (let n = 0; n < paragraphs.count; ++n) {
            const item = paragraphs.itemAt(n) as Words
            if (item)
                sum += high(item.content, item.natural, size) + 0.5 * size
        }
        return sum - 0.5 * size
    }

    function high(words: string, natural: real, size: real): real {
        return Math.ceil(Fit.countLines(words, natural, size, textWidth * 0.99) * size * Theme.spacing)
    }

    function settle() {
        let fit = 6.8 * Theme.u
        while (fit > Theme.least && total(fit) > textRoom)
            fit -= 0.1 * Theme.u
        size = Math.max(Theme.least, fit)
    }

    onTextRoomChanged: settle()
    onTextWidthChanged: settle()

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

        Column {
            x: screen.pad
            y: screen.pad * 0.6
            spacing: 0.5 * screen.size

            Repeater {
                id: paragraphs
                model: screen.view.paragraphs
                onItemAdded: screen.settle()
                onItemRemoved: screen.settle()

                Words {
                    required property string words

                    width: screen.textWidth
                    content: words
                    size: screen.size
                    fontSizeMode: Text.FixedSize
                    verticalAlignment: Text.AlignTop
                    onNaturalChanged: screen.settle()
                }
            }
        }

        LineList {
            id: lines
            x: screen.pad
            y: screen.onlyLines ? Theme.u : parent.height - height - Theme.u
            width: screen.textWidth
            height: screen.onlyLines ? screen.linesRoom : Math.max(0, screen.linesRoom - Theme.u)
            valueSize: (screen.onlyLines ? 6.4 : 5.4) * Theme.u
            model: screen.view.lines
        }
    }

    Answers {
        id: answers
        desk: screen.desk
        model: screen.view.options
        visible: count > 0
        width: screen.width
        height: stacked ? count * (Theme.actionHeight + Theme.gap) - Theme.gap : 16 * Theme.u
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

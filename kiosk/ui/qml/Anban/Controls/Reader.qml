pragma ComponentBehavior: Bound

import QtQuick
import Anban.Models
import Anban.Style
import "../Style/Fit.js" as Fit

// Paragraphs in the largest size at which they fit together. Too long for the smallest size, they
// are turned over by two buttons, a screenful of whole lines at a time.
Item {
    id: reader

    required property Desk desk
    property alias model: paragraphs.model
    property string whole
    readonly property int count: paragraphs.count
    property real size: Theme.body
    property real air: 0.5
    property bool overflows: false

    // Too long: all lines in the smallest type, and how many of them a screenful shows.
    property var rows: []
    readonly property int linesShown: Math.max(1, Math.floor(height / Theme.least / Theme.spacing - 0.12))
    readonly property int pages: Math.max(1, Math.ceil(rows.length / linesShown))
    property int page: 0
    // Where there is no height for two, the buttons stand side by side.
    readonly property bool sideways: height < 20 * Theme.u + Theme.gap
    readonly property real buttonsWidth: (sideways ? 2 : 1) * (buttonWidth + Theme.gap) - Theme.gap
    readonly property real buttonHeight: sideways ? height : (height - Theme.gap) / 2
    readonly property real buttonWidth: Math.max(16 * Theme.u, 3.1 * Theme.least + 2 * Theme.u)

    onWholeChanged: page = 0

    // How high all paragraphs are at one size, with `air` em between them; a text's first line
    // keeps the font's own height.
    function total(size: real, air: real): real {
        let sum = 0
        for (let n = 0; n < paragraphs.count; ++n) {
            const item = paragraphs.itemAt(n) as Words
            if (item)
                sum += Math.ceil(Fit.countLines(item.content, item.natural, size, width * 0.99) * size * Theme.spacing) + (0.15 + air) * size
        }
        return sum - air * size
    }

    // All lines at one size and width.
    function rowsOf(size: real, wide: real): var {
        const all = []
        for (let n = 0; n < paragraphs.count; ++n) {
            const item = paragraphs.itemAt(n) as Words
            if (item)
                all.push(...Fit.broken(item.content, item.natural, size, wide).split("\n"))
        }
        return all
    }

    function settle() {
        let fit = 6.8 * Theme.u
        while (fit > Theme.least && total(fit, 0.5) > height)
            fit -= 0.1 * Theme.u
        size = Math.max(Theme.least, fit)
        // A little smaller, if that spares a line with the last character or two of a sentence.
        const lines = rowsOf(size, width).length
        for (let less = size; less > Math.max(5 * Theme.u, Theme.least, 0.88 * size); less -= 0.1 * Theme.u) {
            if (rowsOf(less, width).length < lines) {
                size = less
                break
            }
        }
        air = total(size, 0.5) > height ? 0.1 : 0.5
        overflows = total(size, air) > height + 1
        rows = overflows ? rowsOf(Theme.least, width - buttonsWidth - Theme.gap) : []
        page = Math.min(page, pages - 1)
    }

    onHeightChanged: settle()
    onWidthChanged: settle()

    Item {
        visible: !reader.overflows

        Repeater {
            id: paragraphs
            onItemAdded: reader.settle()
            onItemRemoved: reader.settle()
            onCountChanged: reader.settle()

            Words {
                required property int index
                required property string words
                // Not in a Column, which moves them only when a frame is drawn.
                readonly property Words above: index > 0 ? paragraphs.itemAt(index - 1) as Words : null

                y: above ? above.y + above.height + reader.air * reader.size : 0
                width: reader.width
                content: words
                size: reader.size
                fontSizeMode: Text.FixedSize
                verticalAlignment: Text.AlignTop
                onNaturalChanged: reader.settle()
            }
        }
    }

    Words {
        objectName: "longWords"
        width: reader.width - reader.buttonsWidth - Theme.gap
        height: reader.height
        visible: reader.overflows
        content: reader.rows.slice(reader.page * reader.linesShown, (reader.page + 1) * reader.linesShown).join("\n")
        text: content
        size: Theme.least
        fontSizeMode: Text.FixedSize
        verticalAlignment: Text.AlignTop
    }

    TurnButton {
        desk: reader.desk
        pressId: "page-up"
        label: reader.desk.upWords
        iconName: "up"
        // What has the focus is not taken away under it.
        visible: reader.overflows || focusedHere
        x: reader.width - reader.buttonsWidth
        width: reader.buttonWidth
        height: reader.buttonHeight
    }

    TurnButton {
        desk: reader.desk
        pressId: "page-down"
        label: reader.desk.downWords
        iconName: "down"
        visible: reader.overflows || focusedHere
        x: reader.width - width
        y: reader.sideways ? 0 : height + Theme.gap
        width: reader.buttonWidth
        height: reader.buttonHeight
    }

    Connections {
        target: reader.desk

        function onTurned(step: int) {
            reader.page = Math.max(0, Math.min(reader.pages - 1, reader.page + step))
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Anban.Style
import "../Style/Rows.js" as Rows

// Rows of a summary: a quiet word and what it is; a row without a second part is all of it. All
// rows share one size; they stand in two columns when that lets them be much larger.
Item {
    id: list

    property alias model: rows.model
    readonly property int count: rows.count
    property real valueSize: 5.4 * Theme.u
    // The quiet words grow with the others up to this.
    property real labelLargest: 4.6 * Theme.u
    property color ink: Colours.ink
    property color quiet: Colours.quiet
    property real air: 0.15
    // Numbers are not broken.
    property bool whole: false

    property real size: valueSize
    property real labelSize: labelLargest
    property int columns: 1
    property var places: []
    property real wanted: 0
    // The height needed in the smallest type.
    property real leastHeight: 0
    // The width at which the largest size has each row on one line.
    property real lineWidth: 0
    // The same in the smallest type.
    property real lineLeast: 0

    function room(columns: int, rows: var): var {
        return { width: width, columns: columns, columnGap: 2 * Theme.gap, gap: 2.4 * Theme.u,
                 share: Theme.portrait || Theme.large ? 0.66 : 0.55, labelLargest: labelLargest, least: Theme.least,
                 air: air, spacing: Theme.spacing, whole: whole,
                 // Upright, long quiet words stand above what they belong to.
                 piled: Theme.portrait && rows.some(row => row.parted && row.labelNatural > 6) }
    }

    // What the rows hold, null while one is being made.
    function records(): var {
        const held = []
        for (let n = 0; n < rows.count; ++n) {
            const row = rows.itemAt(n) as SummaryLine
            if (!row)
                return null
            held.push(row.record)
        }
        return held
    }

    // Called when a row or the width changed.
    function settle() {
        const held = records()
        if (width <= 0 || !held)
            return
        const one = room(1, held)
        wanted = Math.ceil(Rows.total(held, Math.max(valueSize, Theme.least), one))
        const two = Theme.portrait || held.length < 3 ? 1e6 : Rows.total(held, Theme.least, room(2, held))
        leastHeight = Math.ceil(Math.min(Rows.total(held, Theme.least, one), two))
        const free = room(1, held)
        free.width = 1e6 // else the width would follow from itself
        lineWidth = Math.ceil(Rows.lineWidth(held, valueSize, free))
        lineLeast = Math.ceil(Rows.lineWidth(held, Theme.least, free))
        arrange()
    }

    // Called when the height changed, too.
    function arrange() {
        const held = records()
        if (width <= 0 || !held)
            return
        const one = Rows.largest(held, valueSize, height, room(1, held))
        const two = Theme.portrait || held.length < 3 ? 0 : Rows.largest(held, valueSize, height, room(2, held))
        columns = two > one * 1.25 ? 2 : 1
        size = Math.max(Theme.least, columns === 2 ? two : one)
        const chosen = room(columns, held)
        labelSize = Rows.labelSize(held, size, chosen)
        places = Rows.places(held, size, height, chosen)
    }

    onWidthChanged: settle()
    onHeightChanged: arrange()
    onValueSizeChanged: settle()
    onLabelLargestChanged: settle()

    Repeater {
        id: rows
        onCountChanged: list.settle()
        onItemAdded: list.settle()
        onItemRemoved: list.settle()

        SummaryLine {
            readonly property var place: list.places[index] ?? { x: 0, y: 0, height: 0, label: 0, main: 0, left: 0 }

            x: place.x
            y: place.y
            width: (list.width - (list.columns - 1) * 2 * Theme.gap) / list.columns
            height: place.height
            valueLeft: place.left
            valueTop: place.label
            valueHeight: place.main
            size: list.size
            labelSize: list.labelSize
            ink: list.ink
            quiet: list.quiet
            onRecordChanged: list.settle()
        }
    }
}

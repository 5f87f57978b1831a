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
    // The photograph that the first row bears stands beside all of them.
    property string picture
    readonly property real photoRoom: photo.found ? 0.22 * width : 0
    readonly property real wordsWidth: width - photoRoom
    // Numbers are not broken.
    property bool whole: false

    property real size: valueSize
    property real labelSize: labelLargest
    property int columns: 1
    // Upright, long quiet words may stand above what they belong to.
    property bool piled: false
    property var places: []
    property real wanted: 0
    // The height needed in the smallest type.
    property real leastHeight: 0
    // The height needed in type that is read without trouble.
    readonly property real easy: Math.min(valueSize, Theme.type(5.2))
    property real easyHeight: 0
    // The width at which the largest size has each row on one line.
    property real lineWidth: 0
    // The same in the smallest type.
    property real lineLeast: 0

    function room(columns: int, rows: var): var {
        return { width: wordsWidth, columns: columns, columnGap: 2 * Theme.gap, gap: 2.4 * Theme.u,
                 share: Theme.portrait || Theme.large ? 0.66 : 0.55, labelLargest: labelLargest, least: Theme.least,
                 air: air, spacing: Theme.spacing, whole: whole, piled: piled }
    }

    // Whether the rows are lower so, or words would have to be cut otherwise.
    function lowerPiled(rows: var): bool {
        const beside = room(1, rows)
        beside.piled = false
        const above = Object.assign({}, beside, { piled: true })
        return Rows.wordSize(rows, easy, beside) < easy || !Rows.keepsWords(rows, easy, beside) || Rows.total(rows, easy, beside) > Rows.total(rows, easy, above)
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

    // The height of all rows at a size, in one column or in two that part no word.
    function heightAt(size: real, rows: var): int {
        const half = room(2, rows)
        const two = Theme.portrait || rows.length < 3 || Rows.wordSize(rows, size, half) < size || !Rows.keepsWords(rows, size, half) ? 1e6 : Rows.total(rows, size, half)
        return Math.ceil(Math.min(Rows.total(rows, size, room(1, rows)), two))
    }

    // Called when a row or the width changed.
    function settle() {
        const held = records()
        if (!held)
            return
        // Whoever gives the list its width may ask for these: they are known without it.
        const free = room(1, held)
        free.width = 1e6
        free.piled = false
        lineWidth = Math.ceil(Rows.lineWidth(held, valueSize, free))
        lineLeast = Math.ceil(Rows.lineWidth(held, Theme.least, free))
        if (width <= 0)
            return
        piled = Theme.portrait && held.some(row => row.parted && row.labelNatural > 6) && (whole || lowerPiled(held))
        const one = room(1, held)
        wanted = Math.ceil(Rows.total(held, Math.max(valueSize, Theme.least), one))
        picture = held.length > 0 ? held[0].picture : ""
        leastHeight = heightAt(Theme.least, held)
        easyHeight = heightAt(easy, held)
        arrange()
    }

    // Called when the height changed, too.
    function arrange() {
        const held = records()
        if (width <= 0 || !held)
            return
        const one = Rows.largest(held, valueSize, height, room(1, held))
        const two = Theme.portrait || held.length < 3 ? 0 : Rows.largest(held, valueSize, height, room(2, held))
        const apart = two > 0 && Rows.keepsWords(held, two, room(2, held))
        columns = two > one * 1.25 || (apart && two >= 0.95 * easy && one < 0.95 * easy) ? 2 : 1
        size = Math.max(Theme.least, columns === 2 ? two : one)
        const chosen = room(columns, held)
        labelSize = Rows.labelSize(held, size, chosen)
        places = Rows.places(held, size, height, chosen)
    }

    onWordsWidthChanged: settle()
    onHeightChanged: arrange()
    onValueSizeChanged: settle()
    onLabelLargestChanged: settle()

    Photo {
        id: photo
        y: (list.height - height) / 2
        size: Math.min(list.height, list.photoRoom - 2.4 * Theme.u)
        name: list.picture
    }

    Repeater {
        id: rows
        onCountChanged: list.settle()
        onItemAdded: list.settle()
        onItemRemoved: list.settle()

        SummaryLine {
            readonly property var place: list.places[index] ?? { x: 0, y: 0, height: 0, label: 0, main: 0, left: 0 }

            x: list.photoRoom + place.x
            y: place.y
            width: (list.wordsWidth - (list.columns - 1) * 2 * Theme.gap) / list.columns
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

import QtQuick
import Anban.Style
import "../Style/Fit.js" as Fit

// A medicine: its picture or form, its name with what to mind below it, and how much of it to take.
// One of several can be pressed, to be answered alone.
Pressable {
    id: line

    required property int index
    required property string label
    required property string value
    required property string detail
    required property string iconName
    required property string picture
    required property string option
    pressId: option
    // The sizes all lines share.
    property real size: 7 * Theme.u
    property real detailSize: Theme.body
    // A picture of the pill may be large where there are few.
    property real pictureShare: 0.24
    readonly property real pad: 2.6 * Theme.u
    readonly property bool single: option !== ""
    readonly property bool pictured: photo.found
    readonly property real side: sideAt(size)
    readonly property real wordsLeft: pad + side + 1.8 * Theme.u
    readonly property real inner: innerAt(size)
    readonly property real amount: Math.min(inner * 0.45, dose.natural * size * 1.02 + 0.3 * Theme.u)
    readonly property real nameWidth: inner - amount - 1.8 * Theme.u
    // As Fit.js takes it.
    readonly property var slot: ({ label: label, natural: caption.labelNatural, wide: nameWidth, detail: detail,
                                   detailNatural: caption.detailNatural, detailWide: nameWidth,
                                   high: height - 1.6 * Theme.u })
    readonly property real doseNatural: dose.natural
    // The height for all words in the least type, beside a small picture.
    readonly property real leastHeight: needed(width - 2 * pad - (pictured ? Math.min(0.16, pictureShare) * width : 9 * Theme.u) - 1.8 * Theme.u)

    function sideAt(size: real): real {
        return pictured ? Math.min(height - 1.6 * Theme.u, width * pictureShare)
                        : Math.min(9 * Theme.u * Math.max(1, size / (7 * Theme.u)), height * 0.5)
    }

    // What the picture leaves beside names of a size.
    function innerAt(size: real): real {
        return width - 2 * pad - sideAt(size) - 1.8 * Theme.u
    }

    function needed(inner: real): real {
        const amount = Math.min(inner * 0.45, dose.natural * Theme.least * 1.02 + 0.3 * Theme.u)
        const name = (inner - amount - 1.8 * Theme.u) * 0.99
        const rows = Fit.countLines(label, caption.labelNatural, Theme.least, name)
            + (detail === "" ? 0 : Fit.countLines(detail, caption.detailNatural, Theme.least, name))
        return Math.max(rows, Fit.countLines(value, dose.natural, Theme.least, amount)) * Theme.least * Theme.spacing + 1.6 * Theme.u
    }

    spoken: [label, value, detail].filter(part => part !== "").join("，")
    fill: Colours.card
    edge: single ? Colours.strongEdge : Colours.edge
    edgeWidth: single ? 0.45 * Theme.u : Theme.hairline

    Icon {
        x: line.pad
        anchors.verticalCenter: parent.verticalCenter
        size: line.side
        name: line.pictured ? "" : line.iconName
        tint: Colours.accent("medicine")
    }

    // What cannot be read leaves the form's picture in its place.
    Photo {
        id: photo
        x: line.pad
        anchors.verticalCenter: parent.verticalCenter
        size: line.side
        name: line.picture
    }

    Caption {
        id: caption
        x: line.wordsLeft
        y: 0.8 * Theme.u
        width: line.nameWidth
        height: line.height - 1.6 * Theme.u
        label: line.label
        detail: line.detail
        quiet: Colours.quiet
        labelFixed: line.size
        detailFixed: line.detailSize
    }

    Words {
        id: dose
        x: line.width - line.pad - width
        width: line.amount
        height: line.height
        content: line.value
        bold: true
        size: line.size
        horizontalAlignment: Text.AlignRight
        Accessible.ignored: true
    }
}

import QtQuick
import Anban.Style

// One of the home screen's tiles: icon and digit above, word and what is so now below.
Pressable {
    id: tile

    required property string label
    required property string detail
    required property string iconName
    required property int digit
    required property string tint
    required property bool usable

    readonly property real pad: 2.6 * Theme.u
    // The picture gives way to words that need two lines.
    readonly property real iconSize: Math.max(8 * Theme.u, Math.min(15 * Theme.u, height - 4 * Theme.u - words.needed))
    // The sizes all tiles share, and what the words have to fit.
    property real labelSize: 8.2 * Theme.u
    property real detailSize: 4.2 * Theme.u
    readonly property var slot: ({ label: label, natural: words.labelNatural, wide: width - 2 * pad,
                                   detail: detail, detailNatural: words.detailNatural, detailWide: width - 2 * pad,
                                   high: height - pad - Math.max(9.2 * Theme.u, 1.42 * Theme.least + 2.2 * Theme.u) })
    readonly property color on: tint === "plain" ? Colours.ink : Colours.on(tint)

    signal changed

    onSlotChanged: changed()
    enabled: usable
    spoken: label + (detail === "" || desk.view.veiled ? "" : "，" + detail)
    fill: tint === "plain" ? Colours.card : Colours.strong(tint)
    edge: tint === "plain" ? Colours.edge : Colours.rim(tint)

    Icon {
        x: tile.pad
        y: tile.pad
        size: tile.iconSize
        name: tile.iconName
        tint: tile.tint === "plain" ? tile.on : Colours.picture(tile.tint)
    }

    DigitMark {
        anchors.right: parent.right
        anchors.rightMargin: 2.4 * Theme.u
        y: 2.2 * Theme.u
        digit: tile.digit
        ink: tile.on
    }

    Caption {
        id: words
        x: tile.pad
        width: tile.width - 2 * tile.pad
        y: tile.pad + tile.iconSize
        height: tile.height - y - 1.2 * Theme.u
        atBottom: true
        label: tile.label
        detail: tile.detail
        veiled: tile.desk.view.veiled
        ink: tile.on
        labelFixed: tile.labelSize
        detailFixed: tile.detailSize
    }
}

import QtQuick
import Anban.Style

// A button of the row at the bottom, or one of the equal answers to a question.
Pressable {
    id: button

    required property string label
    required property string detail
    required property string iconName
    required property int digit
    required property string tint
    required property bool usable
    property real labelSize: Theme.label
    property color plainInk: Theme.ink
    property color plainEdge: Theme.strongEdge
    property color tintedEdge: "transparent"

    readonly property bool plain: tint === "plain"
    readonly property color on: !usable ? Theme.quiet : plain ? plainInk : "#FFFFFF"
    readonly property real pad: 1.6 * Theme.u
    readonly property bool stacked: height > 26 * Theme.u
    readonly property real iconSize: stacked
        ? Math.max(6 * Theme.u, Math.min(11 * Theme.u, height - 2 * pad - (detail === "" ? 9 : 20) * Theme.u))
        : Math.min(6.4 * Theme.u, height * 0.5)
    // Beside a long word in a narrow button there is no room for the picture.
    readonly property bool roomy: stacked || width - 2 * pad - markRoom - iconSize - 1.4 * Theme.u >= labelMetrics.advanceWidth * 0.8
    readonly property real iconRoom: icon.visible ? iconSize + 1.4 * Theme.u : 0
    readonly property bool corners: digit > 0 && height > 24 * Theme.u
    readonly property real markRoom: digit > 0 && !corners ? mark.width + pad : 0
    readonly property real room: width - 2 * pad - markRoom - (stacked ? 0 : iconRoom)
    readonly property real words: Math.min(room, Math.max(labelMetrics.advanceWidth, detailMetrics.advanceWidth) + 0.6 * Theme.u)
    // In the middle, unless the digit needs the place.
    readonly property real start: Math.max(pad, Math.min((width - iconRoom - words) / 2,
                                                         width - markRoom - pad - iconRoom - words))

    enabled: usable
    spoken: label + (detail === "" ? "" : "，" + detail)
    fill: !usable ? Theme.paper : plain ? Theme.card : Theme.strong(tint)
    edge: !usable ? Theme.edge : plain ? plainEdge : tintedEdge
    edgeWidth: (usable ? 0.45 : 0.3) * Theme.u

    Icon {
        id: icon
        x: button.stacked ? (button.width - size) / 2 : button.start
        y: button.stacked ? Math.max(button.pad, (button.height - size - caption.needed) / 2)
                          : (button.height - size) / 2
        size: button.iconSize
        name: button.roomy ? button.iconName : ""
        tint: button.on
    }

    Caption {
        id: caption
        x: button.stacked ? button.pad : button.start + button.iconRoom
        y: button.stacked && icon.visible ? icon.y + icon.size : button.pad * 0.3
        width: button.stacked ? button.width - 2 * button.pad : button.words
        height: button.stacked && icon.visible ? Math.min(button.height - y - button.pad, needed)
                                               : button.height - 2 * y
        label: button.label
        detail: button.detail
        ink: button.on
        labelSize: button.labelSize
        align: button.stacked || !icon.visible ? Text.AlignHCenter : Text.AlignLeft
    }

    DigitMark {
        id: mark
        anchors.right: parent.right
        anchors.rightMargin: button.pad
        y: button.corners ? button.pad : (button.height - height) / 2
        digit: button.digit
        ink: button.on
    }

    TextMetrics {
        id: labelMetrics
        font.family: Theme.family
        font.bold: true
        font.pixelSize: Math.floor(button.labelSize)
        text: button.label
    }

    TextMetrics {
        id: detailMetrics
        font.family: Theme.family
        font.pixelSize: Math.floor(4.2 * Theme.u)
        text: button.detail
    }
}

import QtQuick
import Anban.Style

// An option to choose: icon at the left, words, digit and badge at the right.
Pressable {
    id: card

    required property string label
    required property string detail
    required property string iconName
    required property int digit
    required property string badge
    required property bool chosen
    required property string tint
    required property bool usable
    // The colour of the service this choice belongs to.
    property string service: "plain"

    readonly property bool plain: tint === "plain"
    readonly property color on: !usable ? Theme.quiet : plain ? Theme.ink : "#FFFFFF"
    readonly property color accent: Theme.strong(plain ? service : tint)
    readonly property real pad: Math.min(2.6 * Theme.u, height * 0.14)
    readonly property bool tall: height > 24 * Theme.u
    readonly property real iconSize: Math.min(10 * Theme.u, height - 2 * pad)
    readonly property bool marked: badge !== "" || chosen
    readonly property real aside: Math.max(mark.visible ? mark.width : 0, marked ? tag.width : 0)
    readonly property real wordsLeft: icon.visible && !tall ? pad * 2 + iconSize : pad * 1.2
    readonly property real wordsTop: icon.visible && tall ? pad + iconSize : pad * 0.6

    enabled: usable
    spoken: [label, detail, badge].filter(part => part !== "").join("，")
    fill: !usable ? Theme.paper : chosen && plain ? Theme.wash(service) : plain ? Theme.card : Theme.strong(tint)
    edge: chosen ? accent : plain ? Theme.edge : "transparent"
    edgeWidth: chosen ? 0.8 * Theme.u : Theme.hairline
    Accessible.checkable: chosen
    Accessible.checked: chosen

    Icon {
        id: icon
        x: card.pad * (card.tall ? 1 : 1.2)
        y: card.tall ? card.pad : (card.height - size) / 2
        size: card.iconSize
        name: card.iconName
        tint: card.plain && card.usable ? card.accent : card.on
    }

    Caption {
        x: card.wordsLeft
        y: card.wordsTop
        width: card.width - x - card.pad - (card.tall ? 0 : card.aside + (card.aside > 0 ? card.pad * 0.5 : 0))
        height: card.height - y - card.pad * 0.6 - (card.tall && card.marked ? tag.height + card.pad : 0)
        label: card.label
        detail: card.detail
        ink: card.on
        quiet: card.plain ? Theme.quiet : card.on
        labelSize: 6.2 * Theme.u
    }

    DigitMark {
        id: mark
        anchors.right: parent.right
        anchors.rightMargin: card.pad * 0.9
        y: card.marked || card.tall ? card.pad * 0.8 : (card.height - height) / 2
        digit: card.digit
        ink: card.on
    }

    Rectangle {
        id: tag
        visible: card.marked
        anchors.right: parent.right
        anchors.rightMargin: card.pad * 0.9
        anchors.bottom: parent.bottom
        anchors.bottomMargin: card.pad * 0.8
        width: Math.max(tagText.visible ? tagText.implicitWidth + 2.4 * Theme.u : 0, 6.8 * Theme.u)
        height: 6.8 * Theme.u
        radius: 1.8 * Theme.u
        color: card.plain ? card.accent : "#FFFFFF"

        Text {
            id: tagText
            anchors.centerIn: parent
            visible: card.badge !== ""
            text: card.badge
            color: card.plain ? "#FFFFFF" : card.accent
            font.family: Theme.family
            font.bold: true
            font.pixelSize: 4.4 * Theme.u
            Accessible.ignored: true
        }

        Icon {
            anchors.centerIn: parent
            visible: card.badge === ""
            size: 4.8 * Theme.u
            name: "check"
            tint: tagText.color
        }
    }
}

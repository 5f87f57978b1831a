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
    // The size the labels of all cards share, and the one this label could have.
    property real labelSize: largest
    readonly property real largest: 6.4 * Theme.u
    readonly property real own: words.settle(words.height, largest)[0].size

    // In its own service's screen a card is white; the colour tells others apart.
    readonly property bool plain: tint === "plain" || tint === service
    readonly property color on: !usable ? Theme.quiet : plain ? Theme.ink : "#FFFFFF"
    readonly property color accent: Theme.strong(plain ? service : tint)
    readonly property real padX: 2.6 * Theme.u
    readonly property real padY: Math.min(2 * Theme.u, height * 0.1)
    readonly property bool tall: height > 0.55 * width
    readonly property real iconSize: Math.min(10 * Theme.u, height * 0.6)
    readonly property bool marked: badge !== "" || chosen
    readonly property real markRoom: digit > 0 ? mark.width + Theme.u : 0
    readonly property real tagRoom: marked ? tag.width + Theme.u : 0
    // Upright without an icon, the badge takes the icon's place.
    readonly property bool tagAbove: tall && !icon.visible
    readonly property real wordsLeft: icon.visible && !tall ? padX + iconSize + 2 * Theme.u : padX
    readonly property real inner: width - wordsLeft - 1.8 * Theme.u

    enabled: usable
    spoken: [label, detail, badge].filter(part => part !== "").join("，")
    fill: !usable ? Theme.paper : chosen && plain ? Theme.wash(service) : plain ? Theme.card : Theme.strong(tint)
    edge: chosen ? accent : plain ? Theme.edge : "transparent"
    edgeWidth: chosen ? 0.8 * Theme.u : Theme.hairline
    Accessible.checkable: chosen
    Accessible.checked: chosen

    Icon {
        id: icon
        x: card.padX
        y: card.tall ? card.padX : (card.height - size) / 2
        size: card.iconSize
        name: card.iconName
        tint: card.plain && card.usable ? card.accent : card.on
    }

    Caption {
        id: words
        x: card.wordsLeft
        y: !card.tall ? 0.6 * Theme.u : icon.visible ? card.padX + card.iconSize : mark.y + mark.height
        width: card.inner
        // The digit stands in the upper corner, the badge in the lower: each narrows its own line.
        labelWidth: card.tall ? width : width - Math.max(card.markRoom, card.detail === "" ? card.tagRoom : 0)
        detailWidth: card.tall ? width : width - card.tagRoom
        height: card.height - y - 0.6 * Theme.u
            - (card.tall && card.marked && !card.tagAbove ? tag.height : 0)
        label: card.label
        detail: card.detail
        ink: card.on
        quiet: card.plain ? Theme.quiet : card.on
        labelSize: card.labelSize
    }

    DigitMark {
        id: mark
        anchors.right: parent.right
        anchors.rightMargin: 1.8 * Theme.u
        y: Math.max(1.2 * Theme.u, card.padY * 0.8)
        digit: card.digit
        ink: card.on
    }

    Rectangle {
        id: tag
        visible: card.marked
        x: card.tagAbove ? card.padX : card.width - width - 1.8 * Theme.u
        y: card.tagAbove ? mark.y : card.height - height - Math.max(1.2 * Theme.u, card.padY * 0.8)
        width: Math.max(tagText.visible ? tagText.implicitWidth + 2.4 * Theme.u : 0, 6.4 * Theme.u)
        height: 6.2 * Theme.u
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
            font.pixelSize: Math.floor(4.3 * Theme.u)
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

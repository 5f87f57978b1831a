import QtQuick
import Anban.Style
import "../Style/Fit.js" as Fit

// An option to choose. Its screen says how all cards of the page arrange their parts:
// "beside": icon at the left of the words; "above": icon, badge and digit in a row above them;
// "corner": icon below the digit, at the right of the words; "bare": no icon.
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
    required property string sign
    required property string picture
    // The colour of the service this choice belongs to.
    property string service: "plain"
    property string arrangement: "beside"
    property real labelSize: Theme.label
    property real detailSize: Theme.least
    // In its own service's screen it is white; the colour tells others apart.
    readonly property bool plain: tint === "plain" || tint === service
    readonly property color on: !usable ? Colours.off : plain ? Colours.ink : Colours.on(tint)
    readonly property color accent: Colours.accent(plain ? service : tint)
    readonly property real padX: 2.6 * Theme.u
    readonly property real padY: Math.max(1.2 * Theme.u, Math.min(2 * Theme.u, height * 0.08))
    readonly property real padRight: 1.8 * Theme.u
    property bool counted: false // room is kept for a badge, so that nothing jumps when it comes
    readonly property bool marked: badge !== "" || chosen
    readonly property bool reserved: marked || (counted && iconName === "" && width > 50 * Theme.u)
    // In a low, wide card the badge stands beside the digit, not below it.
    readonly property bool low: reserved && height < Math.max(16.4 * Theme.u, 2.65 * Theme.least + 4 * Theme.u) && width > 50 * Theme.u
    readonly property real markRoom: digit > 0 ? mark.width + Theme.u : 0
    readonly property real tagRoom: reserved ? Math.max(tag.width, counted ? 3.4 * Theme.type(4.3) + 2.4 * Theme.u : 0) + Theme.u : 0
    property alias crowded: image.crowded
    property alias anyCrowded: image.anyCrowded
    readonly property rect at: place(arrangement)
    readonly property var slots: ({ beside: slot("beside"), above: slot("above"), corner: slot("corner"), bare: slot("bare") })

    // Where the words lie in an arrangement.
    function place(how: string): rect {
        const left = how === "beside" && iconName !== "" ? padX + image.besideSize + 1.8 * Theme.u : padX
        const top = how !== "above" ? 0.9 * Theme.u : digit > 0 || reserved || iconName !== "" ? padY * 0.7 + Math.max(6.4 * Theme.u, 1.42 * Theme.least) : 0
        return Qt.rect(left, top, width - left - padRight, height - top - (how === "above" ? 0.6 : 0.9) * Theme.u)
    }

    // The digit stands in the upper corner, the badge or icon in the lower: each narrows its line.
    function labelRoom(how: string): real {
        const wide = place(how).width
        if (how === "above" || low)
            return how === "above" ? wide : wide - markRoom - tagRoom
        // Two lines of a low card reach down to the badge.
        const reaches = height < (Theme.portrait ? 3.8 : 3.1) * Theme.least * Theme.spacing + 2 * Theme.u && caption.labelNatural * Theme.least > wide - markRoom
        return wide - Math.max(markRoom, detail === "" || reaches ? lowerRoom(how) : 0)
    }

    function lowerRoom(how: string): real {
        const iconRoom = how === "corner" && iconName !== "" ? image.cornerSize + Theme.u : 0
        return low || how === "above" ? 0 : Math.max(tagRoom, iconRoom)
    }

    // Two lines below the label of a low card begin beside the digit.
    function detailRoom(how: string): real {
        const whole = place(how).width, wide = whole - lowerRoom(how)
        return how === "above" || low || height > 5.3 * Theme.least || caption.detailNatural * Theme.least < wide ? wide : Math.min(wide, whole - markRoom)
    }

    function slot(how: string): var {
        return { label: label, natural: caption.labelNatural, wide: labelRoom(how), detail: detail,
                 detailNatural: caption.detailNatural, detailWide: detailRoom(how), high: place(how).height }
    }

    readonly property real leastHeight: Fit.linesAt(slots.bare, 1.1 * Theme.least) * 1.1 * Theme.least * Theme.spacing + 1.8 * Theme.u

    signal changed
    onSlotsChanged: changed()
    enabled: usable
    spoken: [label, detail, badge].filter(part => part !== "").join("，")
    fill: !usable ? Colours.paper : chosen && plain ? Colours.wash(service) : plain ? Colours.card : Colours.strong(tint)
    edge: chosen ? Colours.outline(plain ? service : tint) : plain ? (usable ? Colours.strongEdge : Colours.offEdge) : Colours.rim(tint)
    edgeWidth: chosen ? 0.8 * Theme.u : Theme.hairline
    Accessible.checkable: chosen
    Accessible.checked: chosen

    CardPicture {
        id: image
        width: card.width
        height: card.height
        arrangement: card.arrangement
        iconName: card.iconName
        photograph: card.picture
        tint: !card.usable ? card.on : card.plain ? card.accent : Colours.picture(card.tint)
        padX: card.padX
        padY: card.padY
        padRight: card.padRight
        wordsTop: card.at.y
        wordsWide: Math.max(caption.labelNatural * card.labelSize, caption.detailNatural * card.detailSize)
        wordsHigh: caption.needed - 0.12 * card.labelSize // a line has some air above its characters
        markRoom: card.markRoom
        reserved: card.reserved
        tagWidth: tag.width
        onCrowdedChanged: card.changed()
    }

    Caption {
        id: caption
        x: card.at.x
        y: card.at.y
        width: card.at.width
        height: card.at.height
        labelWidth: card.labelRoom(card.arrangement)
        detailWidth: card.detailRoom(card.arrangement)
        atBottom: card.arrangement === "above"
        label: card.label
        detail: card.detail
        ink: card.on
        quiet: card.plain ? Colours.quiet : card.on
        labelFixed: card.labelSize
        detailFixed: card.detailSize
    }

    DigitMark {
        id: mark
        anchors.right: parent.right
        anchors.rightMargin: card.padRight
        y: card.padY * 0.8
        // In a low, narrow card the badge below it needs room, too.
        readonly property real wide: Math.max(6.4 * Theme.u, 1.42 * Theme.least)
        width: card.reserved && !card.low ? Math.max(1.3 * Theme.least, Math.min(wide, card.height - tag.height - 3 * y)) : wide
        digit: card.digit
        ink: card.on
    }

    Tag {
        id: tag
        visible: card.marked
        x: card.low && card.digit > 0 ? mark.x - width - Theme.u : card.arrangement !== "above" ? card.width - width - card.padRight
            : card.iconName === "" ? card.padX : mark.x - width - Theme.u
        y: card.low || card.arrangement === "above" ? mark.y + (mark.height - height) / 2 : card.height - height - Math.min(mark.y, Theme.portrait ? 0.7 * Theme.u : mark.y)
        words: card.badge
        shape: Colours.shape(card.sign)
        fill: card.sign !== "" ? Colours.ofSign(card.sign, card.service) : card.plain ? card.accent : card.on
        ink: card.plain || card.sign !== "" ? Colours.accentInk : Colours.strong(card.tint)
    }
}

import QtQuick
import Anban.Style
import "../Style/Fit.js" as Fit
import "../Style/Lines.js" as Lines

// A button of the row at the bottom, or one of the equal answers to a question. What holds it
// gives all its buttons one size of label and one of detail.
Pressable {
    id: button

    required property string label
    required property string detail
    required property string iconName
    required property int digit
    required property string tint
    required property bool usable
    property real labelSize: Theme.label
    property real detailSize: Theme.least
    // Whether there is room for pictures in the row.
    property bool pictured: true
    // In a row, where words below the label have one line at most.
    property bool low: false
    readonly property bool lengthy: low && Lines.em(detail) * 1.04 * Theme.least > width - 2 * pad
    // In large type a low button bears its word alone.
    readonly property bool terse: lengthy || (Theme.large && !tallWith(true))
    readonly property string under: terse ? "" : detail
    // The way on after several choices (9) keeps its digit where there is room for it.
    readonly property bool roomy: digit > 0 && width > 1.02 * caption.labelNatural * Theme.least + mark.width + 3 * pad
    readonly property int key: terse && !roomy ? 0 : digit
    property color plainInk: Colours.ink
    property color plainFill: Colours.card
    property color plainEdge: Colours.strongEdge
    property color tintedEdge: "transparent"

    readonly property bool plain: tint === "plain"
    readonly property color on: !usable ? Colours.off : plain ? plainInk : Colours.mainInk(tint)
    readonly property real pad: 1.6 * Theme.u
    // A tall button has its picture above the words and its digit in the corner.
    readonly property bool stacked: tallWith(pictured)
    // Width of the label on one line, in em.
    readonly property real natural: caption.labelNatural
    readonly property real wordsHeight: (linesOf(label, caption.labelNatural, labelSize) * labelSize
        + linesOf(under, caption.detailNatural, detailSize) * detailSize) * Theme.spacing
    readonly property real spare: height - 2 * pad - wordsHeight
    readonly property real iconSize: stacked ? Math.max(6 * Theme.u, Math.min(14 * Theme.u, spare))
                                             : besideSize
    // Beside large words the picture need not be as large as they are.
    readonly property real besideSize: Math.min(7.2 * Theme.u, height * 0.5)
    readonly property real iconRoom: icon.visible ? iconSize + 1.4 * Theme.u : 0
    readonly property real markRoom: key > 0 && !stacked ? mark.width + pad : 0
    readonly property real room: width - 2 * pad - markRoom - (stacked ? 0 : iconRoom)
    readonly property real words: Math.min(room, 1.01 * Math.max(caption.labelNatural * labelSize,
                                                                 under === "" ? 0 : caption.detailNatural * detailSize) + 2)
    // In the middle of what the digit leaves.
    readonly property real start: Math.max(pad, (width - markRoom - iconRoom - words) / 2)
    // What the words have to fit, with the picture and without.
    readonly property var drawn: slot(true)
    readonly property var bare: slot(false)

    signal changed

    function tallWith(pictured: bool): bool {
        return height > (pictured && iconName !== "" ? Math.max(20, 15 * Theme.grown) : 30) * Theme.u
    }

    function linesOf(words: string, natural: real, size: real): real {
        return words === "" ? 0 : Fit.countLines(words, natural, size, (width - 2 * pad) * 0.99)
    }

    // As Fit.js takes it.
    function slot(pictured: bool): var {
        const drawn = pictured && iconName !== ""
        const tall = tallWith(pictured)
        const beside = drawn && !tall ? besideSize + 1.4 * Theme.u : 0
        const above = !tall ? 0 : drawn ? 7 * Theme.u : key > 0 ? mark.height - 1.4 * pad : 0
        // In large type two lines below the picture reach up to the digit in the corner.
        const marked = key === 0 ? 0 : !tall ? mark.width + pad : drawn && Theme.large ? 2 * mark.width : 0
        const wide = width - 2 * pad - marked - beside
        return { label: label, natural: caption.labelNatural, wide: wide, detail: under,
                 detailNatural: caption.detailNatural, detailWide: wide,
                 high: height - (tall ? 2 : height > 14 * Theme.u ? 1.2 : 0.6) * pad - above }
    }

    onDrawnChanged: changed()
    onBareChanged: changed()
    enabled: usable
    spoken: label + (detail === "" ? "" : "，" + detail)
    fill: !usable ? Colours.paper : plain ? plainFill : Colours.main(tint)
    edge: !usable ? Colours.offEdge : plain ? plainEdge : tintedEdge.a > 0 ? tintedEdge : Colours.rim(tint)
    edgeWidth: (usable ? 0.45 : 0.3) * Theme.u

    Icon {
        id: icon
        x: button.stacked ? (button.width - size) / 2 : button.start
        y: button.stacked ? Math.max(button.pad, (button.height - size - button.wordsHeight) / 2)
                          : (button.height - size) / 2
        size: button.iconSize
        name: button.pictured ? button.iconName : ""
        tint: button.on
    }

    Caption {
        id: caption
        x: button.stacked ? button.pad : button.start + button.iconRoom
        y: button.stacked && icon.visible ? icon.y + icon.size
            : button.stacked && button.key > 0 ? mark.y + mark.height - button.pad * 0.5 : button.pad * 0.3
        width: button.stacked ? button.width - 2 * button.pad : button.words
        height: button.stacked && icon.visible ? Math.min(button.height - y - button.pad * 0.5, needed)
            : button.stacked ? button.height - y - button.pad * 0.3 : button.height - 2 * y
        label: button.label
        detail: button.under
        ink: button.on
        labelFixed: button.labelSize
        detailFixed: button.detailSize
        align: button.stacked || !icon.visible ? Text.AlignHCenter : Text.AlignLeft
    }

    DigitMark {
        id: mark
        anchors.right: parent.right
        anchors.rightMargin: button.pad
        y: button.stacked ? button.pad : (button.height - height) / 2
        digit: button.key
        ink: button.on
    }
}

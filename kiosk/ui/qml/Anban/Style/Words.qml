import QtQuick

// Text that always fits: on one line if it may, else wrapped, else in smaller steps down to
// `least`. It is never elided. Give it a width; give it a height to fit that, too.
Text {
    id: words

    property real largest: Theme.body
    property real least: Theme.least
    // Down to this size one line is preferred to wrapping at `largest`.
    property real oneLineLeast: Math.max(least, 0.74 * largest)
    property bool bold: false

    // Width of the whole text on one line, in em.
    readonly property real natural: Math.max(0.01, metrics.advanceWidth / 100)

    // Height needed at `wide`, at the largest size that may be used there.
    function needed(wide: real): real {
        if (text === "" || wide <= 0)
            return 0
        const parts = text.split("\n")
        const size = Math.min(largest, wide / natural * 0.99)
        if (parts.length === 1 && size >= oneLineLeast)
            return Math.ceil(size * Theme.spacing)
        const line = Math.max(1, Math.floor(wide / largest))
        const each = natural / text.length
        const lines = parts.reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length * each / line)), 0)
        return Math.ceil(lines * largest * Theme.spacing)
    }

    readonly property bool onOneLine: !text.includes("\n") && width / natural * 0.99 >= oneLineLeast

    font.family: Theme.family
    font.bold: bold
    font.pixelSize: Math.max(1, Math.floor(largest))
    fontSizeMode: Text.Fit
    minimumPixelSize: Math.max(1, Math.floor(least))
    lineHeight: Theme.spread
    wrapMode: onOneLine ? Text.NoWrap : Text.Wrap
    textFormat: Text.PlainText
    color: Theme.ink
    verticalAlignment: Text.AlignVCenter
    visible: text !== ""

    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.readOnly: true

    TextMetrics {
        id: metrics
        font.family: Theme.family
        font.bold: words.bold
        font.pixelSize: 100
        text: words.text
    }
}

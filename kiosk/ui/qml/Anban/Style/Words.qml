import QtQuick
import "Fit.js" as Fit

// Text that always fits: on one line if it may, else wrapped, else in smaller steps down to
// `least`. It is never elided. Give it a width; give it a height to fit that, too.
Text {
    id: words

    property string content
    property real largest: Theme.body
    property real least: Theme.least
    // Down to this size one line is preferred to wrapping.
    property real single: Math.max(least, 0.74 * largest)
    property bool bold: false
    // Set to overrule the fitting.
    property real size: fitted(width, height > 0 ? height : 1e6).size

    // Width of the whole text on one line, in em.
    readonly property real natural: Math.max(0.01, metrics.advanceWidth / 100)

    function fitted(wide: real, high: real): var {
        return Fit.fit(content, natural, wide, high, largest, least, single, Theme.spacing)
    }

    // Height needed at `wide` when there is height enough.
    function needed(wide: real): real {
        return Math.ceil(fitted(wide, 1e6).height)
    }

    text: Fit.broken(content, natural, size, width)
    font.family: Theme.family
    font.bold: bold
    font.pixelSize: Math.max(1, Math.floor(size))
    fontSizeMode: Text.Fit
    minimumPixelSize: Math.max(1, Math.floor(least))
    lineHeight: Theme.spread
    // The first line keeps the font's own, larger height: without this the words would shrink by it.
    readonly property real extra: verticalAlignment === Text.AlignVCenter ? 0.08 * font.pixelSize : 0
    topPadding: -extra
    bottomPadding: -extra
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    color: Colours.ink
    verticalAlignment: Text.AlignVCenter
    visible: content !== ""

    Accessible.role: Accessible.StaticText
    Accessible.name: content
    Accessible.readOnly: true

    TextMetrics {
        id: metrics
        font.family: Theme.family
        font.bold: words.bold
        font.pixelSize: 100
        text: words.content
    }
}

import QtQuick
import "Fit.js" as Fit

// A label with a line of detail under it, together placed in the height there is.
Item {
    id: caption

    property string label
    property string detail
    property color ink: Colours.ink
    property color quiet: ink
    property real labelWidth: width
    property real detailWidth: width
    property real labelSize: Theme.label
    property real labelLeast: Theme.least
    property real detailSize: 4.2 * Theme.u
    // Set both to overrule the fitting, where several captions share their sizes.
    property real labelFixed: 0
    property real detailFixed: 0
    property int align: Text.AlignLeft
    property bool atBottom: false
    // The detail keeps its room and is not seen.
    property bool veiled: false
    // Pressables name themselves: then the words within are not read out twice.
    property bool silent: true

    readonly property real labelNatural: first.natural
    readonly property real detailNatural: second.natural
    readonly property var fit: labelFixed > 0 ? fixed() : settle(height, labelSize)
    readonly property real needed: fitHeight(labelFixed > 0 ? fit : settle(1e6, labelSize))
    readonly property real start: Math.max(0, height - fitHeight(fit)) * (atBottom ? 1 : 0.5)

    function fitHeight(parts: var): real {
        return Math.ceil(parts[0].height) + Math.ceil(parts[1].height)
    }

    function fixed(): var {
        return [[label, labelFixed, first.natural, labelWidth], [detail, detailFixed, second.natural, detailWidth]]
            .map(([words, size, natural, wide]) => ({ size: size, height: words === "" ? 0
                : Fit.countLines(words, natural, size, wide * 0.99) * size * Theme.spacing }))
    }

    // What both parts come to in a height, with the label at most `largest`.
    function settle(high: real, largest: real): var {
        return between(high, labelLeast, largest)
    }

    function between(high: real, least: real, largest: real): var {
        return Fit.pair({ text: label, natural: first.natural, wide: labelWidth, largest: largest,
                          least: least, single: Math.max(least, 0.74 * largest) },
                        { text: detail, natural: second.natural, wide: detailWidth, largest: detailSize,
                          least: Theme.least, single: Theme.least }, high, Theme.spacing)
    }

    Words {
        id: first
        x: caption.align === Text.AlignLeft ? 0 : (caption.width - width) / 2
        y: caption.start
        width: caption.labelWidth
        height: Math.ceil(caption.fit[0].height)
        size: caption.fit[0].size
        content: caption.label
        color: caption.ink
        bold: true
        least: caption.labelLeast
        horizontalAlignment: caption.align
        Accessible.ignored: caption.silent
    }

    Words {
        id: second
        x: caption.align === Text.AlignLeft ? 0 : (caption.width - width) / 2
        y: first.y + first.height
        width: caption.detailWidth
        height: Math.ceil(caption.fit[1].height)
        size: caption.fit[1].size
        content: caption.detail
        color: caption.quiet
        opacity: caption.veiled ? 0 : 1
        horizontalAlignment: caption.align
        Accessible.ignored: caption.silent
    }
}

import QtQuick

// A label with a line of detail under it, together placed in the height there is.
Item {
    id: caption

    property string label
    property string detail
    property color ink: Theme.ink
    property color quiet: ink
    property real labelSize: Theme.label
    property real labelLeast: Theme.least
    property real detailSize: 4.2 * Theme.u
    property int align: Text.AlignLeft
    property bool atBottom: false
    property bool boldDetail: false
    // Pressables name themselves: then the words within are not read out twice.
    property bool silent: true

    readonly property real detailRoom: Math.min(second.needed(width), height * (label === "" ? 1 : 0.6))
    readonly property real labelRoom: Math.min(first.needed(width), height - detailRoom)
    readonly property real needed: first.needed(width) + second.needed(width)
    readonly property real start: (height - labelRoom - detailRoom) * (atBottom ? 1 : 0.5)

    Words {
        id: first
        y: caption.start
        width: caption.width
        height: caption.labelRoom
        text: caption.label
        color: caption.ink
        bold: true
        largest: caption.labelSize
        least: caption.labelLeast
        horizontalAlignment: caption.align
        Accessible.ignored: caption.silent
    }

    Words {
        id: second
        y: caption.start + caption.labelRoom
        width: caption.width
        height: caption.detailRoom
        text: caption.detail
        color: caption.quiet
        bold: caption.boldDetail
        largest: caption.detailSize
        horizontalAlignment: caption.align
        Accessible.ignored: caption.silent
    }
}

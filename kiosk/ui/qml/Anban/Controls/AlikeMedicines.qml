import QtQuick
import Anban.Style
import "../Style/Fit.js" as Fit

// All medicines of a reminder are written in one size of name and one of what to mind.
QtObject {
    id: sizes

    required property Repeater lines
    required property real largest
    property real label: largest
    property real detail: Theme.body
    // What a line needs at least to be read.
    property real leastLine: 0

    onLargestChanged: settleSoon()

    // Once for all that changes together; still before it is drawn.
    function settleSoon() {
        Qt.callLater(settle)
    }

    function settle() {
        const shown = []
        for (let n = 0; n < lines.count; ++n) {
            const line = lines.itemAt(n) as MedicineLine
            if (!line || line.width <= 0 || line.height <= 0)
                return
            shown.push(line)
        }
        if (shown.length === 0)
            return
        leastLine = Math.max(...shown.map(line => line.leastHeight))
        let best = null, first = null
        // The amount takes its width at the size of the names: both shrink together.
        for (let size = largest; ; size -= 0.03 * largest) {
            const at = Math.max(Theme.least, size)
            best = Fit.together(shown.map(line => slotAt(line, at)), at, 0.5 * largest, Theme.type(5), Theme.least, Theme.spacing)
            const fits = best.fits && best.label >= 0.99 * at
            if (fits && !first)
                first = best
            // A little smaller, if that keeps the names whole.
            if (at === Theme.least || (fits && best.kept) || (first && at < 0.6 * first.label))
                break
        }
        best = first && !best.kept ? first : best
        label = best.label
        detail = best.detail
    }

    function slotAt(line: MedicineLine, size: real): var {
        const slot = line.slot, inner = line.innerAt(size)
        const amount = Math.min(inner * 0.45, line.doseNatural * size * 1.02 + 0.3 * Theme.u)
        slot.wide = slot.detailWide = inner - amount - 1.8 * Theme.u
        return slot
    }
}

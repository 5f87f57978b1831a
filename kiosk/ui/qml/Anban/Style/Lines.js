.pragma library

// Where a text breaks into lines. Chinese is written without spaces: Qt would break it anywhere.
// Here lines end where the sentence pauses, at spaces, and only else between characters; digits
// stay with what they count, the commonest words stay whole, and no line is a single character.
// Widths are in em; `each` turns an estimated em into a measured one.

// Noto Sans CJK, characters 32 to 126, in hundredths of an em.
const ASCII = [22, 32, 47, 56, 56, 92, 68, 28, 34, 34, 47, 56, 28, 35, 28, 39, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56,
    28, 28, 56, 56, 56, 47, 95, 61, 66, 64, 69, 59, 55, 69, 73, 29, 54, 65, 54, 81, 72, 74, 63, 74, 64, 60, 60, 72, 58,
    88, 57, 53, 60, 34, 39, 34, 56, 56, 61, 56, 62, 51, 62, 55, 32, 56, 61, 28, 28, 55, 28, 93, 61, 61, 62, 62, 39, 47,
    38, 61, 52, 80, 50, 52, 48, 34, 27, 34, 56];

const PAUSE = "，。；！？：", COMMA = "、", CLOSES = "，。；！？：、）」》”’", OPENS = "（「《“‘";
// Never at the beginning of a line.
const CLINGS = "的了吗呢吧着过们啊呀点分份碗片元天条件号楼页";
// Well placed at the beginning of a line.
const BEGINS = "和或在给把请按到去您我再不没还也都要会就让";
// Words a line does not part.
const WHOLE = ["告诉", "社区", "正常", "电话", "号码", "紧急", "呼救", "大夫", "时间", "今天", "明天", "后天", "昨天",
    "上午", "下午", "中午", "晚上", "早上", "现在", "马上", "通知", "缴费", "维修", "服务", "工作", "人员", "平台",
    "网络", "屏幕", "按键", "麦克", "克风", "喇叭", "话筒", "设置", "机器", "控制", "设备", "输入", "检查", "收到",
    "记下", "送达", "接单", "一遍", "一会", "会儿", "不要", "不用", "不对", "没有", "还没", "等着", "知道", "取消",
    "打扫", "卫生", "玻璃", "衣服", "食堂", "降压", "降糖", "血压", "红烧", "烧肉", "米饭", "声音", "大小", "主页",
    "返回", "遥控", "控器", "邻居", "护士", "帮助", "呼叫", "您的", "一次", "一份", "一样", "这个", "哪个", "什么",
    "怎么", "自己", "我们", "可以", "需要", "已经", "正在", "重新", "登记", "家里", "女儿", "儿子", "左边", "右边"];
const NEVER = 1000, SPLIT = 4, ORPHAN = 40;

const known = new Map();

function charEm(code) {
    return code === 10 ? 0 : code >= 32 && code < 127 ? ASCII[code - 32] / 100 : code < 0x2000 ? 0.57 : 1;
}

// Roughly how wide a text is: to share out what was measured for the whole.
function em(text) {
    let sum = 0;
    for (let n = 0; n < text.length; ++n)
        sum += charEm(text.charCodeAt(n));
    return Math.max(0.01, sum);
}

function isSpace(ch) { return ch === " " || ch === "\u3000"; }
function isLatin(ch) { return ch.charCodeAt(0) < 0x2000 && !isSpace(ch); }
function isDigit(ch) { return ch >= "0" && ch <= "9"; }

// What it costs to break between two neighbours that no space parts.
function between(left, right) {
    if (left === "/" && right !== "/" && isLatin(right)) // in an address
        return 3 * SPLIT;
    if (CLOSES.includes(right) || OPENS.includes(left) || (isLatin(left) && isLatin(right)))
        return NEVER;
    if (PAUSE.includes(left))
        return 0.2;
    if (COMMA === left || CLOSES.includes(left) || OPENS.includes(right))
        return 0.5;
    if (isDigit(left) || WHOLE.includes(left + right) || CLINGS.includes(right))
        return 3 * SPLIT;
    return BEGINS.includes(right) || isLatin(right) ? 0.5 * SPLIT : SPLIT;
}

// What it costs to break at a space.
function atSpace(left, space, right) {
    if (space === "\u3000")
        return 0;
    if (isDigit(left) && isDigit(right))
        return 2 * SPLIT;
    return isDigit(left) ? 3 * SPLIT : left === ":" ? 0 : 0.3; // 2 tablets
}

// A line's pieces: { text, wide, space, cost } with the space that follows and the cost of a break
// after it. Pieces are characters, or words of letters and digits.
function pieces(line) {
    const found = known.get(line);
    if (found)
        return found;
    const made = [];
    for (let n = 0; n < line.length;) {
        let end = n + 1;
        while (end < line.length && between(line[end - 1], line[end]) === NEVER && !isSpace(line[end]))
            ++end;
        const text = line.slice(n, end);
        const space = end < line.length && isSpace(line[end]) ? line[end] : "";
        n = end + space.length;
        const right = line[n] ?? "";
        made.push({ text: text, wide: em(text), space: space === "" ? 0 : em(space), gap: space,
                    cost: right === "" ? 0 : space === "" ? between(text[text.length - 1], right)
                                                          : atSpace(text[text.length - 1], space, right) });
    }
    if (known.size >= 200) // some kilobytes each, and words change every day
        known.clear();
    known.set(line, made);
    return made;
}

// Whether a line ends within a word or a name, not at a space or a pause.
function cutsWord(text, room) {
    return text.split("\n").some(line => {
        let at = 0;
        return parted(line, room).slice(0, -1).some(part => {
            at += part.length;
            if (isSpace(line[at]))
                return atSpace(line[at - 1], line[at++], line[at] ?? "") >= SPLIT;
            return between(line[at - 1], line[at]) >= 0.5 * SPLIT;
        });
    });
}

// How many lines one given line takes: each as full as it may be.
function fill(line, room) {
    let count = 1, at = 0, space = 0;
    for (const piece of pieces(line)) {
        if (at > 0 && at + space + piece.wide > room) {
            ++count;
            at = 0;
        }
        const before = at > 0 ? at + space : 0;
        count += Math.max(0, Math.ceil(piece.wide / room) - 1); // a word longer than the line
        at = before + piece.wide;
        space = piece.space;
    }
    return count;
}

// The widest piece, which no line can part.
function widest(text) {
    return Math.max(0, ...text.split("\n").map(line => Math.max(0, ...pieces(line).map(piece => piece.wide))));
}

// One given line broken into as few as `fill` counts, at the least cost.
function parted(line, room) {
    const all = pieces(line), most = fill(line, room);
    if (most === 1 || widest(line) > room)
        return [line];
    const best = [{ cost: 0, from: 0, lines: 0 }];
    for (let end = 1; end <= all.length; ++end) {
        let choice = null, wide = 0;
        for (let start = end - 1; start >= 0; --start) {
            wide += all[start].wide + (start < end - 1 ? all[start].space : 0);
            if (wide > room)
                break;
            const before = best[start];
            if (!before || before.lines >= most)
                continue;
            const bare = 1 - wide / room;
            const cost = before.cost + (end < all.length ? all[end - 1].cost : 0) + 3 * bare * bare
                + (wide < 1.9 ? ORPHAN : 0);
            if (!choice || before.lines + 1 < choice.lines || (before.lines + 1 === choice.lines && cost < choice.cost))
                choice = { cost: cost, from: start, lines: before.lines + 1 };
        }
        best.push(choice);
    }
    return best[all.length] ? walk(all, best) : [line];
}

function walk(all, best) {
    const lines = [];
    for (let end = all.length; end > 0; end = best[end].from)
        lines.unshift(all.slice(best[end].from, end)
            .map((piece, n, row) => piece.text + (n < row.length - 1 ? piece.gap : "")).join(""));
    return lines;
}

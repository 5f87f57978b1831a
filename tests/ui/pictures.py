"""Sample pictures of every screen, with ordinary and with long words."""

from kiosk.core.view import (
    Frame,
    Line,
    Link,
    Option,
    Picture,
    Screen,
    Step,
    Talk,
    TalkState,
    Tint,
    View,
)

FRAME = Frame(
    clock="10:24",
    date="9月15日　星期二",
    lunar="八月初五",
    weather="晴　18℃",
    link=Link.UP,
    link_text="已连上社区",
    emergency="紧急呼救",
    emergency_detail=("按一下", "马上有人来"),
)
TALK = Talk(lead="按一下，直接说：", text="「中午要一份红烧肉」")
BACK = Option("back", "返回", icon="back")

HOME = View(
    key="home",
    screen=Screen.HOME,
    focus="meal",
    options=(
        Option("meal", "吃饭", "今天中午　红烧肉", "bowl", 1, tint=Tint.MEAL),
        Option("house", "家政", "打扫、洗衣、擦玻璃", "house", 2, tint=Tint.HOUSEKEEPING),
        Option("doctor", "看病", "问大夫、约时间", "stethoscope", 3, tint=Tint.DOCTOR),
        Option("medicine", "吃药", "下一次　中午12点", "pill", 4, tint=Tint.MEDICINE),
        Option("services", "我的服务", "1 件在办", "list", 5, tint=Tint.SERVICES),
        Option("more", "更多", "通知、缴费、维修", "drawers", 6, tint=Tint.MORE),
    ),
)

MEAL = View(
    key="meal:1",
    screen=Screen.CHOICE,
    title="明天中午吃什么？",
    tint=Tint.MEAL,
    page_label="第 1 页，共 6 页",
    focus="hongshaorou",
    options=(
        Option("hongshaorou", "红烧肉", "12元　补贴后 8元", digit=1, badge="2 份", selected=True),
        Option("xihongshi", "西红柿炒鸡蛋", "8元　补贴后 5元", digit=2),
        Option("xiaoji", "小鸡炖蘑菇", "15元　补贴后 10元", digit=3, badge="1 份", selected=True),
        Option("zhou", "小米粥", "2元", digit=4),
    ),
    actions=(
        BACK,
        Option("next", "下一页", icon="next"),
        Option("done", "选好了", tint=Tint.MEAL),
    ),
)

MEAL_SIX = View(
    key="meal:2",
    screen=Screen.CHOICE,
    title="明天中午吃什么？",
    subtitle="可以选好几样",
    tint=Tint.MEAL,
    page_label="第 2 页，共 6 页",
    options=(
        Option("a", "西红柿炒鸡蛋", "8元　补贴后 5元", digit=1, badge="12 份", selected=True),
        Option("b", "小鸡炖蘑菇", "15元　补贴后 10元", digit=2),
        Option("c", "酸菜炖粉条", "9元　补贴后 6元", digit=3, badge="1 份", selected=True),
        Option("d", "溜肉段", "今天卖完了", digit=4, enabled=False),
        Option("e", "排骨汤", "14元　补贴后 10元", digit=5),
        Option("f", "清蒸鱼", "16元　补贴后 12元", digit=6),
    ),
    actions=(
        BACK,
        Option("next", "下一页", icon="next"),
        Option("done", "选好了", tint=Tint.MEAL),
    ),
)

TASKS = View(
    key="house",
    screen=Screen.CHOICE,
    title="要做什么？",
    tint=Tint.HOUSEKEEPING,
    page_label="第 1 页，共 2 页",
    options=(
        Option("cleaning", "打扫卫生", icon="broom", digit=1),
        Option("windows", "擦玻璃", icon="window", digit=2),
        Option("laundry", "洗衣服", icon="washing", digit=3),
        Option("cooking", "上门做饭", icon="pot", digit=4),
        Option("bathing", "助浴", icon="bath", digit=5, selected=True),
        Option("haircut", "理发", icon="scissors", digit=6),
    ),
    actions=(BACK, Option("next", "下一页", icon="next")),
)

ADDRESS = View(
    key="address",
    screen=Screen.CHOICE,
    title="送到哪里？请选一个您现在住的地方",
    tint=Tint.MEAL,
    options=(
        Option("one", "吉林市船营区向阳小区 3 号楼 2 单元 401", "平时住的地方", "house", 1),
        Option(
            "two",
            "吉林省吉林市昌邑区重庆街道哈达湾新城花园小区 12 号楼 3 单元 1802 室",
            "女儿家，电话 138 0000 1234",
            "people",
            2,
        ),
    ),
    actions=(BACK,),
)

ONE = View(
    key="services",
    screen=Screen.CHOICE,
    title="我的服务",
    tint=Tint.SERVICES,
    options=(Option("r1", "两份红烧肉", "明天中午　李师傅已接单", "bowl", 1),),
    actions=(BACK,),
)

NONE = View(
    key="services:none",
    screen=Screen.CHOICE,
    title="我的服务",
    subtitle="现在没有在办的事。",
    tint=Tint.SERVICES,
    actions=(BACK,),
)

QUESTION = View(
    key="confirm",
    screen=Screen.QUESTION,
    title="就这样下单，对吗？",
    tint=Tint.MEAL,
    focus="yes",
    lines=(
        Line("吃什么", "红烧肉 2 份，小鸡炖蘑菇 1 份"),
        Line("什么时候", "明天（9月16日）中午"),
        Line("送到", "吉林市船营区向阳小区 3 号楼 2 单元 401"),
    ),
    options=(
        Option("yes", "对，下单", icon="check", digit=1, tint=Tint.MEAL),
        Option("no", "不对，改一改", icon="cross", digit=2, tint=Tint.MEAL),
    ),
    actions=(BACK,),
)

QUESTION_LONG = View(
    key="confirm:long",
    screen=Screen.QUESTION,
    title="您说的是明天中午要两份西红柿炒鸡蛋和一份小鸡炖蘑菇，送到家里，对吗？",
    tint=Tint.MEAL,
    lines=(
        Line("吃什么", "西红柿炒鸡蛋 2 份，小鸡炖蘑菇 1 份，米饭 3 碗"),
        Line("送到", "吉林省吉林市昌邑区重庆街道哈达湾新城花园小区 12 号楼 3 单元 1802 室"),
    ),
    options=(
        Option("yes", "对", icon="check", digit=1, tint=Tint.MEAL),
        Option("no", "不对，改一改", icon="cross", digit=2, tint=Tint.MEAL),
        Option("cancel", "不要了", icon="undo", digit=3, tint=Tint.MEAL, destructive=True),
    ),
    actions=(BACK,),
)

PLACE = View(
    key="place",
    screen=Screen.QUESTION,
    title="在哪儿吃？",
    tint=Tint.MEAL,
    options=(
        Option("delivery", "送到家", "向阳小区 3 号楼 2 单元 401", "delivery", 1),
        Option("dine_in", "去食堂吃", "向阳社区服务站一楼", "canteen", 2),
    ),
    actions=(BACK,),
)

WHEN = View(
    key="when",
    screen=Screen.QUESTION,
    title="什么时候来？",
    tint=Tint.HOUSEKEEPING,
    options=(
        Option("today", "今天下午", "9月15日", "noon", 1),
        Option("morning", "明天上午", "9月16日", "morning", 2),
        Option("afternoon", "明天下午", "9月16日", "noon", 3),
        Option("later", "再往后", "", "calendar", 4),
    ),
    actions=(BACK,),
)

RECEIPT = View(
    key="receipt:1",
    screen=Screen.RECEIPT,
    title="李师傅接单了",
    subtitle="明天中午给您送到家",
    icon="bowl",
    tint=Tint.MEAL,
    steps=(
        Step("已记下", "10:24:03", done=True),
        Step("已送达", "10:24:04", done=True),
        Step("有人接单", "10:26:40", done=True),
        Step("办好了", "等一会儿"),
    ),
    lines=(
        Line("吃什么", "红烧肉 2 份"),
        Line("什么时候", "明天（9月16日）中午"),
        Line("送到", "吉林市船营区向阳小区 3 号楼 2 单元 401"),
    ),
    actions=(
        Option("cancel", "不要了", "59 秒内", "undo", destructive=True),
        Option("home", "好，知道了", icon="check", tint=Tint.MEAL),
    ),
    focus="home",
)

RECEIPT_LONG = View(
    key="receipt:2",
    screen=Screen.RECEIPT,
    title="已经记下了，网络通了马上送到社区",
    subtitle="联系断了，您不用再按，也不用等着。",
    icon="house",
    tint=Tint.HOUSEKEEPING,
    steps=(
        Step("已记下", "10:24:03", done=True),
        Step("已送达", "等一会儿"),
        Step("有人接单", "等一会儿"),
        Step("办好了", "等一会儿"),
    ),
    lines=(
        Line("做什么", "打扫卫生、擦玻璃、洗衣服"),
        Line("到哪儿", "吉林省吉林市昌邑区重庆街道哈达湾新城花园小区 12 号楼 3 单元 1802 室"),
    ),
    actions=(
        Option("cancel", "不要了", icon="undo", destructive=True),
        Option("home", "回首页", icon="house"),
    ),
)

TEXT = View(
    key="notice:1",
    screen=Screen.TEXT,
    title="社区停水通知",
    subtitle="9月14日　向阳社区服务站",
    tint=Tint.MORE,
    page_label="第 1 条，共 3 条",
    paragraphs=(
        "九月十六日（星期三）上午八点到下午四点，向阳小区一到六号楼停水检修。",
        "请您提前接好一天用的水。要是家里没有人帮忙接水，按「紧急呼救」左边的「家政」叫人就行。",
        "检修完了会再通知您。",
    ),
    actions=(
        BACK,
        Option("say", "念一遍", icon="speaker"),
        Option("next", "下一条", icon="next", tint=Tint.MORE),
    ),
)

TEXT_SHORT = View(
    key="medicine",
    screen=Screen.TEXT,
    title="今天的药",
    tint=Tint.MEDICINE,
    paragraphs=("今天早上的药 8:05 吃了。", "下一次是中午 12 点，饭后吃。"),
    actions=(BACK,),
)

PAIRING = View(
    key="pairing",
    screen=Screen.PAIRING,
    title="请工作人员来接通这台机器",
    subtitle="在社区的电脑上打开「设备」，输入下面的号码",
    lines=(Line("号码", "WDJB-MJHT"),),
    paragraphs=("号码 10 分钟内有效，过后会换一个新的。",),
    actions=(Option("again", "换一个号码", icon="repeat"),),
)

REMINDER = View(
    key="reminder:noon",
    screen=Screen.REMINDER,
    title="该吃药了",
    subtitle="中午 12:00　饭后",
    icon="pill",
    tint=Tint.MEDICINE,
    focus="taken",
    lines=(Line("硝苯地平（降压）", "1 片"), Line("二甲双胍（降糖）", "2 片")),
    options=(
        Option("taken", "吃了", digit=1),
        Option("snooze", "等一会儿", digit=2),
        Option("skip", "不吃", digit=3),
    ),
)

REMINDER_MANY = View(
    key="reminder:many",
    screen=Screen.REMINDER,
    title="该吃药了",
    subtitle="早上 7:30　饭前半小时，用温水",
    icon="pill",
    tint=Tint.MEDICINE,
    focus="taken",
    lines=(
        Line("硝苯地平控释片（降压）", "1 片"),
        Line("盐酸二甲双胍缓释片（降糖）", "2 片"),
        Line("阿司匹林肠溶片", "1 片"),
        Line("阿托伐他汀钙片（降血脂）", "半片"),
        Line("碳酸钙 D3 咀嚼片", "1 片"),
    ),
    options=REMINDER.options,
)

LADDER = (
    Step("已发出", "10:24:03", done=True),
    Step("平台收到", "10:24:04", done=True),
    Step("有人接了", "10:24:21　张丽", done=True),
    Step("人在路上", "等一会儿"),
)
PHONES = (Line("急救", "120"), Line("社区站", "0432-5550-0110"), Line("女儿", "138 0000 1234"))
CANCEL = Option("cancel", "我没事，取消", destructive=True)

ALARM = View(
    key="alarm:1",
    screen=Screen.ALARM,
    title="有人接了，正在赶来",
    subtitle="社区值班护士　预计 6 分钟。您别动。",
    icon="siren",
    tint=Tint.EMERGENCY,
    steps=LADDER,
    lines=PHONES,
    options=(CANCEL,),
)

ALARM_COUNTING = View(
    key="alarm:1:counting",
    screen=Screen.ALARM,
    title="马上替您呼救",
    subtitle="不是您按的，就按「我没事，取消」。",
    icon="siren",
    tint=Tint.EMERGENCY,
    steps=tuple(Step(step.label, "等一会儿") for step in LADDER),
    options=(Option("send", "现在就发", icon="siren", digit=1, tint=Tint.EMERGENCY), CANCEL),
    focus="send",
    countdown=5,
)

ALARM_STUCK = View(
    key="alarm:1:stuck",
    screen=Screen.ALARM,
    title="还没有送到，一直在发",
    subtitle="请用电话打这几个号码，或者大声叫邻居。",
    icon="siren",
    tint=Tint.EMERGENCY,
    steps=(
        Step("正在发送", "第 7 次", done=False),
        *LADDER[1:2],
        *(Step(s.label, "等一会儿") for s in LADDER[2:]),
    ),
    lines=PHONES,
    options=(Option("again", "再发一次", icon="repeat", tint=Tint.EMERGENCY), CANCEL),
    focus="again",
)

LISTENING = Talk(TalkState.LISTENING, "在听：", "明天中午来两份红烧肉，给我送家来", 0.7)
THINKING = Talk(TalkState.THINKING, "听到：", "明天中午来两份红烧肉")
SPEAKING = Talk(TalkState.SPEAKING, "", "明天中午两份红烧肉，送到家，对吗？")
MISSING = Talk(TalkState.MISSING, "没有找到话筒，", "请用手按或者用遥控器。")
LONG_TALK = Talk(
    TalkState.SPEAKING,
    "听到：",
    "我这两天老是头疼，晚上睡不着觉，想问问大夫是怎么回事，再给我闺女打个电话让她过来看看我",
)
DOWN = Frame(
    clock="0:07",
    date="12月31日　星期四",
    lunar="闰十一月廿九",
    weather="雷阵雨　-12到-3℃",
    link=Link.DOWN,
    link_text="没连上，正在重连",
    emergency="紧急呼救",
    emergency_detail=("按一下", "马上有人来"),
)


def _picture(view: View, frame: Frame = FRAME, talk: Talk = TALK) -> Picture:
    return Picture(view, frame, talk)


SAMPLES: tuple[tuple[str, Picture], ...] = (
    ("home", _picture(HOME)),
    ("home-listening", _picture(HOME, talk=LISTENING)),
    ("home-down", _picture(HOME, DOWN, MISSING)),
    ("meal", _picture(MEAL, talk=THINKING)),
    ("meal-six", _picture(MEAL_SIX, DOWN)),
    ("tasks", _picture(TASKS)),
    ("address", _picture(ADDRESS)),
    ("services", _picture(ONE)),
    ("services-none", _picture(NONE)),
    ("question", _picture(QUESTION, talk=SPEAKING)),
    ("question-long", _picture(QUESTION_LONG, talk=LONG_TALK)),
    ("place", _picture(PLACE)),
    ("when", _picture(WHEN)),
    ("receipt", _picture(RECEIPT)),
    ("receipt-long", _picture(RECEIPT_LONG, DOWN)),
    ("text", _picture(TEXT)),
    ("text-short", _picture(TEXT_SHORT)),
    ("pairing", _picture(PAIRING)),
    ("reminder", _picture(REMINDER, talk=SPEAKING)),
    ("reminder-many", _picture(REMINDER_MANY)),
    ("alarm", _picture(ALARM)),
    ("alarm-counting", _picture(ALARM_COUNTING, talk=LISTENING)),
    ("alarm-stuck", _picture(ALARM_STUCK, DOWN)),
)

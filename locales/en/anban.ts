<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
    <context>
        <name>anban</name>
        <message>
            <location filename="../../kiosk/app.py" />
            <source>没有开</source>
            <translation>not switched on</translation>
        </message>
        <message>
            <location filename="../../kiosk/app.py" />
            <source>语音还没有准备好</source>
            <translation>Speech is not ready yet</translation>
        </message>
        <message>
            <location filename="../../kiosk/app.py" />
            <source>数据文件夹 {folder} 不能用：{why}</source>
            <translation>The data folder {folder} cannot be used: {why}</translation>
        </message>
        <message>
            <location filename="../../kiosk/client/faults.py" />
            <source>服务站正忙，稍后再试。</source>
            <translation>The service is busy, please try again a little later.</translation>
        </message>
        <message>
            <location filename="../../kiosk/client/faults.py" />
            <source>现在连不上服务站。</source>
            <translation>The service cannot be reached just now.</translation>
        </message>
        <message>
            <location filename="../../kiosk/client/faults.py" />
            <source>服务站不认识这台机器，需要重新登记。</source>
            <translation>The service does not know this device. It has to be registered again.</translation>
        </message>
        <message>
            <location filename="../../kiosk/client/faults.py" />
            <source>服务站没能收下这件事。</source>
            <translation>The service could not take this.</translation>
        </message>
        <message>
            <location filename="../../kiosk/client/pairing.py" />
            <source>登记码过期了或没有通过，请重新登记。</source>
            <translation>The registration code has expired or was not accepted. Please register again.</translation>
        </message>
        <message>
            <location filename="../../kiosk/client/transport.py" />
            <source>服务站的地址写错了：{url}</source>
            <translation>The address of the service is wrong: {url}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/bench/labels.py" />
            <source>句子文件读不了：{path}</source>
            <translation>The file of sentences cannot be read: {path}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/bench/labels.py" />
            <source>句子文件是空的：{path}</source>
            <translation>The file of sentences is empty: {path}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/bench/labels.py" />
            <source>{path} 第 {number} 行要写成「句子 TAB 意图 TAB JSON」：{line}</source>
            <translation>{path}, line {number}, should read "sentence TAB intent TAB JSON": {line}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/bench/labels.py" />
            <source>没找到录音的对照表：{paths}</source>
            <translation>No table for the recordings was found: {paths}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/bench/labels.py" />
            <source>录音 {path} 在 {table} 里没有对应的句子</source>
            <translation>The recording {path} has no sentence in {table}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/bench/labels.py" />
            <location filename="../../kiosk/commands/bench/voice.py" />
            <source>没有这个文件夹：{folder}</source>
            <translation>There is no such folder: {folder}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/bench/labels.py" />
            <source>文件夹里没有声音文件：{folder}</source>
            <translation>There are no sound files in the folder: {folder}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/bench/mixing.py" />
            <source>噪声文件里全是静音。</source>
            <translation>The noise files are all silence.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/bench/mixing.py" />
            <source>噪声文件里几乎全是静音。</source>
            <translation>The noise files are almost all silence.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/bench/report.py" />
            <source>结果写不进去：{path}</source>
            <translation>The results cannot be written: {path}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/bench/voice.py" />
            <source>请给出要量的东西：--sentences、--commands、--talk 或者 --noise。</source>
            <translation>Please say what to measure: --sentences, --commands, --talk or --noise.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/bench/voice.py" />
            <source>--every 要写成 1 或更大的数。</source>
            <translation>--every has to be 1 or a larger number.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/bench/voice.py" />
            <source>没有装 hassil，不比它：pip install 'anban[bench]'</source>
            <translation>hassil is not installed and not compared with: pip install 'anban[bench]'</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/bench/voice.py" />
            <source>{name}：{n}句</source>
            <translation>
                <numerusform>{name}: {n} sentence</numerusform>
                <numerusform>{name}: {n} sentences</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/bench/voice.py" />
            <source>{name}：{n}% 的音错了（{model}）</source>
            <translation>
                <numerusform>{name}: {n}% of the sounds wrong ({model})</numerusform>
                <numerusform>{name}: {n}% of the sounds wrong ({model})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/bench/voice.py" />
            <source>量内存：{name}</source>
            <translation>measuring memory: {name}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/bench/voice.py" />
            <source>没有噪声</source>
            <translation>no noise</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/bench/voice.py" />
            <source>{name}：{n}段录音，{condition}</source>
            <translation>
                <numerusform>{name}: {n} recording, {condition}</numerusform>
                <numerusform>{name}: {n} recordings, {condition}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/bench/voice.py" />
            <source>{name}：{folder}，{n}段</source>
            <translation>
                <numerusform>{name}: {folder}, {n} piece</numerusform>
                <numerusform>{name}: {folder}, {n} pieces</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>麦克风</source>
            <translation>Microphone</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>喇叭</source>
            <translation>Loudspeaker</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>语音模型</source>
            <translation>Speech model</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <source>字体</source>
            <translation>Fonts</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <location filename="../../kiosk/hub/adherence/table.py" />
            <location filename="../../kiosk/hub/templates/adherence_live.html" />
            <location filename="../../kiosk/hub/templates/answer.html" />
            <location filename="../../kiosk/hub/templates/answer_missed.html" />
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <source>服务站</source>
            <translation>Service</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <source>时钟</source>
            <translation>Clock</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <source>磁盘</source>
            <translation>Disk</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <location filename="../../kiosk/core/dialogue/more.py" />
            <location filename="../../kiosk/core/dialogue/pairing.py" />
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <source>设置</source>
            <translation>Settings</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <location filename="../../kiosk/commands/selftest.py" />
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <location filename="../../kiosk/hub/channels/gateway.py" />
            <location filename="../../kiosk/hub/channels/settings_file.py" />
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <location filename="../../kiosk/services/self_test.py" />
            <source>：</source>
            <translation>: </translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <source>麦克风一点声音也没有，请看看是不是静音了、插好了没有。</source>
            <translation>The microphone gives no sound at all. Please check whether it is muted and plugged in.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <source>听得见</source>
            <translation>it hears</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <source>您好，我是安伴。</source>
            <translation>Hello, I am Anban.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <source>能出声</source>
            <translation>it sounds</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <source>刚才说了一句「您好」，请听听有没有</source>
            <translation>"Hello" was just said. Please listen whether you heard it</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <source>能用（{name}）</source>
            <translation>ready ({name})</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <source>{ready}；只听得懂普通话</source>
            <translation>{ready}; it understands Mandarin only</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <source>没有找到中文字体，请安装 fonts-noto-cjk。</source>
            <translation>No Chinese font found. Please install fonts-noto-cjk.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <location filename="../../kiosk/commands/pair.py" />
            <source>还没有填服务站的地址：用 --hub 或写进配置文件。</source>
            <translation>The address of the service is not set: use --hub or the configuration file.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <source>连上了（{url}）</source>
            <translation>connected ({url})</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <source>{words}（没连上服务站，没法对时）</source>
            <translation>{words} (the service is not reached, so the time cannot be compared)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/check.py" />
            <source>和服务站差{n}秒，请打开自动对时。</source>
            <translation>
                <numerusform>{n} second off the service's time, please switch on automatic time.</numerusform>
                <numerusform>{n} seconds off the service's time, please switch on automatic time.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/check.py" />
            <source>{words}，和服务站差{n}秒</source>
            <translation>
                <numerusform>{words}, {n} second off the service's time</numerusform>
                <numerusform>{words}, {n} seconds off the service's time</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>；</source>
            <translation>; </translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <source>数据文件夹 {folder} 写不了：{why}</source>
            <translation>The data folder {folder} cannot be written: {why}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/check.py" />
            <source>只剩 {n} MB，请清理一下，至少留 200 MB。</source>
            <translation>
                <numerusform>Only {n} MB left, please clear some space, 200 MB at least.</numerusform>
                <numerusform>Only {n} MB left, please clear some space, 200 MB at least.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/check.py" />
            <source>还有 {n} GB（{folder}）</source>
            <translation>
                <numerusform>{n} GB left ({folder})</numerusform>
                <numerusform>{n} GB left ({folder})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/demo.py" />
            <source>这里没有显示屏，改在虚拟屏幕上走一遍一天的演示。</source>
            <translation>There is no display here. A day's demonstration is played on a virtual screen instead.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/demo.py" />
            <source>图片和记录放在 {folder}</source>
            <translation>Pictures and records are in {folder}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/demo.py" />
            <source>值班台：用浏览器打开 {url}</source>
            <translation>Duty desk: open {url} in a browser</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/demo.py" />
            <source>登录名 {login}，密码 {password}</source>
            <translation>Login {login}, password {password}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/demo.py" />
            <source>按 Ctrl+C 结束演示。</source>
            <translation>Press Ctrl+C to end the demonstration.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/design.py" />
            <location filename="../../kiosk/commands/shots.py" />
            <source>写不了图片：{why}</source>
            <translation>The pictures cannot be written: {why}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/design.py" />
            <location filename="../../kiosk/commands/shots.py" />
            <source>{n} 张图片在 {folder}</source>
            <translation>
                <numerusform>{n} picture in {folder}</numerusform>
                <numerusform>{n} pictures in {folder}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery.py" />
            <location filename="../../kiosk/services/talk_bar.py" />
            <source>按一下，直接说：</source>
            <translation>Press and say in Mandarin:</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery.py" />
            <location filename="../../kiosk/services/talk_bar.py" />
            <source>「中午要一份{dish}」</source>
            <translation>「中午要一份{dish}」</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery.py" />
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>找大夫</source>
            <translation>See a doctor</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery.py" />
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>您刚量的</source>
            <translation>What you measured</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery.py" />
            <location filename="../../kiosk/services/talk_bar.py" />
            <source>听到：</source>
            <translation>I heard:</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery.py" />
            <location filename="../../kiosk/core/dialogue/sound.py" />
            <source>现在说话是这样的。</source>
            <translation>This is how I sound now.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery.py" />
            <location filename="../../kiosk/voice/audio.py" />
            <source>没有找到麦克风，请插上麦克风。</source>
            <translation>No microphone found. Please plug one in.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery.py" />
            <location filename="../../kiosk/services/talk_bar.py" />
            <source>登记好了，就能跟我说话。</source>
            <translation>Once this device is set up, you can talk to me.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery.py" />
            <location filename="../../kiosk/services/talk_bar.py" />
            <source>「我没事」</source>
            <translation>「我没事」</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_alarm.py" />
            <location filename="../../kiosk/services/self_test.py" />
            <source>平台没有回音</source>
            <translation>no reply from the service</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>阿司匹林肠溶片</source>
            <translation>aspirin</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>护心</source>
            <translation>heart</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>阿托伐他汀钙片</source>
            <translation>atorvastatin</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>降血脂</source>
            <translation>cholesterol</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>单硝酸异山梨酯缓释片</source>
            <translation>isosorbide mononitrate</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <source>缬沙坦胶囊</source>
            <translation>valsartan</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <location filename="../../assets/demo/station.toml" />
            <source>降压</source>
            <translation>blood pressure</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <source>奥美拉唑肠溶胶囊</source>
            <translation>omeprazole</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <source>养胃</source>
            <translation>stomach</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <source>碳酸钙片</source>
            <translation>calcium carbonate</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>补钙</source>
            <translation>calcium</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <source>甲钴胺片</source>
            <translation>mecobalamin</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <source>养神经</source>
            <translation>nerves</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>复方丹参滴丸</source>
            <translation>danshen drops</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <source>活血</source>
            <translation>circulation</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <location filename="../../assets/demo/station.toml" />
            <source>硝苯地平</source>
            <translation>nifedipine</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <location filename="../../assets/demo/station.toml" />
            <source>饭后</source>
            <translation>after meals</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <source>整片咽下，别掰开</source>
            <translation>swallow whole, do not break</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <location filename="../../assets/demo/station.toml" />
            <source>二甲双胍</source>
            <translation>metformin</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <location filename="../../assets/demo/station.toml" />
            <source>降糖</source>
            <translation>blood sugar</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <source>甘精胰岛素</source>
            <translation>insulin glargine</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <source>布洛芬</source>
            <translation>ibuprofen</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>止疼</source>
            <translation>pain</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>玻璃酸钠滴眼液</source>
            <translation>hyaluronate eye drops</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <source>眼干</source>
            <translation>dry eyes</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>硝苯地平控释片</source>
            <translation>nifedipine CR</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>饭前</source>
            <translation>before meals</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>整片吞，别嚼</source>
            <translation>swallow whole</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>二甲双胍缓释片</source>
            <translation>metformin SR</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>别喝酒</source>
            <translation>no alcohol</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>防血栓</source>
            <translation>blood clots</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>睡前</source>
            <translation>before sleep</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>别吃柚子</source>
            <translation>no grapefruit</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>门冬胰岛素</source>
            <translation>insulin aspart</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>换个地方打</source>
            <translation>change the place</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>两只眼都滴</source>
            <translation>both eyes</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>心绞痛</source>
            <translation>angina</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>慢慢站起来</source>
            <translation>stand up slowly</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>沙美特罗替卡松粉吸入剂</source>
            <translation>salmeterol inhaler</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>平喘</source>
            <translation>asthma</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>吸完漱口</source>
            <translation>rinse your mouth afterwards</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>双氯芬酸二乙胺乳胶剂</source>
            <translation>diclofenac gel</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>别抹在破皮的地方</source>
            <translation>not on broken skin</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>乳果糖口服溶液</source>
            <translation>lactulose syrup</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>通便</source>
            <translation>bowels</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>多喝水</source>
            <translation>drink plenty of water</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>碳酸钙维生素D3片</source>
            <translation>calcium with D3</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub.py" />
            <source>没有“{name}”这个时区。</source>
            <translation>There is no time zone "{name}".</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub.py" />
            <source>服务平台已启动：{url}</source>
            <translation>The service is running: {url}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub.py" />
            <source>值班台：用浏览器打开 {url}/console</source>
            <translation>Duty desk: open {url}/console in a browser</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub.py" />
            <source>数据库：{place}</source>
            <translation>Database: {place}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub.py" />
            <source>登录名 {login}，密码 {password}（{name}）</source>
            <translation>Login {login}, password {password} ({name})</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub.py" />
            <source>密码只显示这一次，请记下来。</source>
            <translation>The password is shown only this once. Please write it down.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub.py" />
            <source>演示终端的令牌：{token}</source>
            <translation>Token of the demonstration device: {token}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub.py" />
            <source>按 Ctrl+C 停止。</source>
            <translation>Press Ctrl+C to stop.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_audit.py" />
            <source>--noted 要写成“编号:哈希”，就是上次检查打印的那样。</source>
            <translation>--noted has to be "number:hash", as the last check printed it.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_audit.py" />
            <source>没有这个数据库文件：{path}</source>
            <translation>There is no such database file: {path}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/hub_audit.py" />
            <source>操作记录从第 {n} 条起不对：{why}</source>
            <translation>
                <numerusform>The audit trail is wrong from row {n} on: {why}</numerusform>
                <numerusform>The audit trail is wrong from row {n} on: {why}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/hub_audit.py" />
            <source>操作记录完整：共 {n} 条。</source>
            <translation>
                <numerusform>The audit trail is complete: {n} row.</numerusform>
                <numerusform>The audit trail is complete: {n} rows.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/hub_audit.py" />
            <source>其中 {n} 条的详情按本人要求删掉了。</source>
            <translation>
                <numerusform>The details of {n} of them were erased at the person's request.</numerusform>
                <numerusform>The details of {n} of them were erased at the person's request.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_audit.py" />
            <source>请记下来，下次检查用：--noted {noted}</source>
            <translation>Please note this for the next check: --noted {noted}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_audit.py" />
            <source>这一条不见了。</source>
            <translation>The row is missing.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_audit.py" />
            <source>它和前一条接不上。</source>
            <translation>It does not follow from the one before.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_audit.py" />
            <source>这一条被改过。</source>
            <translation>The row was changed.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_audit.py" />
            <source>这一条后来被加了详情。</source>
            <translation>Details were added to the row afterwards.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_audit.py" />
            <source>这一条的详情不见了，又没有删除的记录。</source>
            <translation>The details of the row are missing, and there is no record of their erasure.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_audit.py" />
            <source>这一条的详情被改过。</source>
            <translation>The details of the row were changed.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_audit.py" />
            <source>它和以前记下的不一样，整段被换过。</source>
            <translation>It is not what was noted before: the whole part was exchanged.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_audit.py" />
            <source>从这一条起，后面的都不见了。</source>
            <translation>From this row on, everything is missing.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/hub_audit.py" />
            <source>删掉了 {n} 条的详情，并且记了一笔。</source>
            <translation>
                <numerusform>The details of {n} row were erased, and that was recorded.</numerusform>
                <numerusform>The details of {n} rows were erased, and that was recorded.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_child.py" />
            <source>演示用的服务站没有启动成功。</source>
            <translation>The demonstration's service did not start.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_plans.py" />
            <source>没写出来：{medicine}：{reason}</source>
            <translation>Not written: {medicine}: {reason}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_plans.py" />
            <source>打不开文件 {path}。</source>
            <translation>The file {path} cannot be opened.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_plans.py" />
            <source>没读：{name}：{reason}</source>
            <translation>Not read: {name}: {reason}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_plans.py" />
            <source>读了：{name}：{words}</source>
            <translation>Read: {name}: {words}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_plans.py" />
            <source>先停着：核对以后，在“用药”页按“继续”。</source>
            <translation>Paused for now: once checked, press "Resume" on the page "Medicines".</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/jsonl.py" />
            <source>--now 要写成 2026-09-15T10:00 这样的时间，不认识：{said}</source>
            <translation>--now has to be a time such as 2026-09-15T10:00, not {said}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/listen.py" />
            <source>请给出声音文件，或者用 --microphone 听麦克风。</source>
            <translation>Please name a sound file, or listen to the microphone with --microphone.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/listen.py" />
            <source>正在听，请说话。按 Ctrl+C 结束。</source>
            <translation>Listening, please speak. Press Ctrl+C to end.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/models.py" />
            <source>没有叫 {name} 的模型，有的是：{names}</source>
            <translation>There is no model called {name}; there are: {names}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/models.py" />
            <source>语音模型可以用了：{folder}</source>
            <translation>The speech model is ready: {folder}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/models.py" />
            <source>没有下载（{size:.0f} MB）</source>
            <translation>not downloaded ({size:.0f} MB)</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/models.py" />
            <source>可以用</source>
            <translation>ready</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/pair.py" />
            <source>等了很久也没有配对成功，请再试一次。</source>
            <translation>Pairing did not succeed for a long time. Please try again.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/pair.py" />
            <source>配对好了，令牌在 {path}</source>
            <translation>Paired. The token is in {path}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/pair.py" />
            <source>配对码 {code}，请在 {url} 输入</source>
            <translation>Pairing code {code}, please enter it at {url}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/pair.py" />
            <source>服务站没有应答，正在再试…</source>
            <translation>No answer from the service, trying again…</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/pin.py" />
            <source>这台机器还没有运行过，先打开一次程序。</source>
            <translation>This device has never run the program. Please start it once first.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/pin.py" />
            <source>密码取消了。</source>
            <translation>The PIN is gone.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/pin.py" />
            <source>密码设好了。</source>
            <translation>The PIN is set.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/pin.py" />
            <source>新密码（4 到 8 位数字）：</source>
            <translation>New PIN (4 to 8 digits): </translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/pin.py" />
            <source>密码要 4 到 8 位数字，不能都是同一个数字。</source>
            <translation>The PIN needs 4 to 8 digits, not all the same.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/pin.py" />
            <source>再输一次：</source>
            <translation>Once more: </translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/pin.py" />
            <source>两次输的不一样，没有改。</source>
            <translation>They were not the same; nothing was changed.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/selftest.py" />
            <location filename="../../kiosk/core/self_test.py" />
            <source>喇叭和麦克风</source>
            <translation>Sound</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/selftest.py" />
            <location filename="../../kiosk/core/self_test.py" />
            <source>呼救线路</source>
            <translation>SOS line</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/selftest.py" />
            <source>听见自己响了</source>
            <translation>it heard itself</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/selftest.py" />
            <source>这台机器还没有登记到服务站。</source>
            <translation>This device is not registered with the service yet.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/selftest.py" />
            <source>平台 {n} 毫秒就收到了（是测试，没有叫人）</source>
            <translation>
                <numerusform>received by the service within {n} millisecond (a test, nobody was called)</numerusform>
                <numerusform>received by the service within {n} milliseconds (a test, nobody was called)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/shots.py" />
            <source>没有叫这个名字的画面：{name}</source>
            <translation>There is no screen called that: {name}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/shots_index.py" />
            <source>画面总览</source>
            <translation>All screens</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/staff.py" />
            <source>登录值班台没有成功。</source>
            <translation>Logging in to the duty desk did not succeed.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/staff.py" />
            <source>值班台的回答看不懂。</source>
            <translation>The duty desk's answer cannot be understood.</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/tour.py" />
            <source>演示没有走完：{why}</source>
            <translation>The demonstration did not come to its end: {why}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/tour.py" />
            <source>一天走完了：{n} 张图片、tour.log、journal.jsonl 在 {folder}</source>
            <translation>
                <numerusform>The day is played: {n} picture, tour.log and journal.jsonl in {folder}</numerusform>
                <numerusform>The day is played: {n} pictures, tour.log and journal.jsonl in {folder}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/tour.py" />
            <source>写不了文件夹 {folder}：{why}</source>
            <translation>The folder {folder} cannot be written: {why}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/tour_day.py" />
            <location filename="../../kiosk/core/dialogue/answered.py" />
            <source>记下了：{done}</source>
            <translation>Written down: {done}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/tour_day.py" />
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>吃了</source>
            <translation>Taken</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/tour_day.py" />
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>社区已收到</source>
            <translation>The community centre has it</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/tour_day.py" />
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>{by}已接单</source>
            <translation>{by} took it on</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/tour_day.py" />
            <location filename="../../kiosk/core/dialogue/answered.py" />
            <source>过{n}分钟再叫您</source>
            <translation>
                <numerusform>I'll call you again in {n} minute</numerusform>
                <numerusform>I'll call you again in {n} minutes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/tour_day.py" />
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>已记下，正在送出</source>
            <translation>Written down, being sent</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/tour_day.py" />
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>平台已收到</source>
            <translation>Received</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/tour_day.py" />
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>有人接了：{by}</source>
            <translation>{by} has your call</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/tour_day.py" />
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>{by}在路上</source>
            <translation>{by} is on the way</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/tour_day.py" />
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>处理好了</source>
            <translation>It has been dealt with</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/tour_day.py" />
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>已经退掉了</source>
            <translation>It has been cancelled</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/tour_day.py" />
            <location filename="../../kiosk/core/dialogue/answered.py" />
            <source>记下了：这顿{refuse}</source>
            <translation>Written down: {refuse}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/tour_day.py" />
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>不吃</source>
            <translation>Skip</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/understand.py" />
            <source>例句重新数过了，前后相连的词有{n}对。</source>
            <translation>
                <numerusform>The examples were counted anew; {n} pair of words follow one another.</numerusform>
                <numerusform>The examples were counted anew; {n} pairs of words follow one another.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/understand.py" />
            <source>第 {number} 行不是 UTF-8 文字</source>
            <translation>line {number} is not UTF-8 text</translation>
        </message>
        <message>
            <location filename="../../kiosk/config.py" />
            <source>这台机器不认识时区“{name}”。</source>
            <translation>This machine does not know the time zone "{name}".</translation>
        </message>
        <message>
            <location filename="../../kiosk/config.py" />
            <location filename="../../kiosk/hub/channels/settings_file.py" />
            <source>没有这个配置文件：{path}</source>
            <translation>There is no such configuration file: {path}</translation>
        </message>
        <message>
            <location filename="../../kiosk/config.py" />
            <location filename="../../kiosk/hub/channels/settings_file.py" />
            <source>读不了配置文件 {path}：{why}</source>
            <translation>The configuration file {path} cannot be read: {why}</translation>
        </message>
        <message>
            <location filename="../../kiosk/config.py" />
            <location filename="../../kiosk/hub/channels/settings_file.py" />
            <source>配置文件 {path} 不是正确的 TOML：{why}</source>
            <translation>The configuration file {path} is not proper TOML: {why}</translation>
        </message>
        <message>
            <location filename="../../kiosk/config.py" />
            <location filename="../../kiosk/hub/channels/settings_file.py" />
            <source>配置文件 {path} 里有一项不对：{why}</source>
            <translation>Something in the configuration file {path} is wrong: {why}</translation>
        </message>
        <message>
            <location filename="../../kiosk/config_mistakes.py" />
            <source>没有「{name}」这一项，请看看是不是写错了</source>
            <translation>there is no setting "{name}", please check its spelling</translation>
        </message>
        <message>
            <location filename="../../kiosk/config_mistakes.py" />
            <source>「{name}」不能小于 {number}</source>
            <translation>"{name}" cannot be less than {number}</translation>
        </message>
        <message>
            <location filename="../../kiosk/config_mistakes.py" />
            <source>「{name}」不能大于 {number}</source>
            <translation>"{name}" cannot be more than {number}</translation>
        </message>
        <message>
            <location filename="../../kiosk/config_mistakes.py" />
            <source>「{name}」要写成{kind}</source>
            <translation>"{name}" has to be {kind}</translation>
        </message>
        <message>
            <location filename="../../kiosk/config_mistakes.py" />
            <source>请看看第 {line} 行</source>
            <translation>please look at line {line}</translation>
        </message>
        <message>
            <location filename="../../kiosk/config_mistakes.py" />
            <source>文件要存成 UTF-8</source>
            <translation>the file has to be saved as UTF-8</translation>
        </message>
        <message>
            <location filename="../../kiosk/config_mistakes.py" />
            <source>请看看文件的结尾</source>
            <translation>please look at the end of the file</translation>
        </message>
        <message>
            <location filename="../../kiosk/config_mistakes.py" />
            <source>「{name}」只能是 {values}</source>
            <translation>"{name}" can only be {values}</translation>
        </message>
        <message>
            <location filename="../../kiosk/config_mistakes.py" />
            <source>整数</source>
            <translation>a whole number</translation>
        </message>
        <message>
            <location filename="../../kiosk/config_mistakes.py" />
            <source>数字</source>
            <translation>a number</translation>
        </message>
        <message>
            <location filename="../../kiosk/config_mistakes.py" />
            <source>带引号的文字</source>
            <translation>text in quotation marks</translation>
        </message>
        <message>
            <location filename="../../kiosk/config_mistakes.py" />
            <source> true 或 false</source>
            <translation>true or false</translation>
        </message>
        <message>
            <location filename="../../kiosk/config_mistakes.py" />
            <source>一节，像 [hub] 那样</source>
            <translation>a section, such as [hub]</translation>
        </message>
        <message>
            <location filename="../../kiosk/config_mistakes.py" />
            <source>别的样子</source>
            <translation>something else</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm.py" />
            <source>马上呼救，没事就说。</source>
            <translation>Calling for help now. If you are fine, press cancel.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm.py" />
            <source>「我要呼救」</source>
            <translation>「我要呼救」</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm.py" />
            <source>没事就说，我没事。</source>
            <translation>If you are fine, press cancel or say 「我没事」.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm.py" />
            <source>好，不呼救了。</source>
            <translation>All right, no call for help.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm.py" />
            <source>好，告诉社区您没事。</source>
            <translation>All right, I will tell the community centre that you are fine.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm.py" />
            <source>我没事，取消</source>
            <translation>I am fine, cancel</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm.py" />
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>马上呼救</source>
            <translation>Call for help now</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm.py" />
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>再说一遍</source>
            <translation>Say it again</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm.py" />
            <location filename="../../kiosk/core/dialogue/missed.py" />
            <location filename="../../kiosk/core/dialogue/pairing.py" />
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>知道了</source>
            <translation>I see</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm.py" />
            <source>我要呼救</source>
            <translation>I need help</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm.py" />
            <source>先收起来</source>
            <translation>Put this aside</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>快出门，别坐电梯</source>
            <translation>Leave the house now. Do not take the lift</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>锁好门，别出声</source>
            <translation>Lock the door and keep quiet</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>别着急</source>
            <translation>Stay calm</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>火警</source>
            <translation>Fire</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>报警</source>
            <translation>Police</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <location filename="../../kiosk/hub/templates/answer.html" />
            <location filename="../../kiosk/hub/templates/answer_sorry.html" />
            <source>急救</source>
            <translation>Medical</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>一一九</source>
            <translation>1 1 9</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>一一零</source>
            <translation>1 1 0</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>一二零</source>
            <translation>1 2 0</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>您别动</source>
            <translation>Stay where you are</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>这次呼救已经处理好了。</source>
            <translation>This call for help has been dealt with.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>您说没事了，我告诉社区。</source>
            <translation>You said you are fine. I am telling the community centre.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>{sensor}。马上呼救，没事就说。</source>
            <translation>{sensor}. Calling for help now. If you are fine, press cancel.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>有人呼救</source>
            <translation>Someone is calling for help</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>还没有人收到。请打{number}，或者喊邻居。</source>
            <translation>Nobody has received it yet. Please ring {number}, or call to the neighbours.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>正在呼救。</source>
            <translation>Calling for help.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>没能记下，但正在发送。</source>
            <translation>It could not be written down, but it is being sent.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>社区收到了，正在找人。{advice}。</source>
            <translation>The community centre has your call and is finding someone. {advice}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>{by}接了。{advice}。</source>
            <translation>{by} has your call. {advice}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <location filename="../../kiosk/core/dialogue/silence.py" />
            <source>有人</source>
            <translation>Someone</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>{by}说的时间过了，可能耽搁了。{advice}。</source>
            <translation>{by} may be delayed: the time they gave has passed. {advice}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>，说{n}分钟到</source>
            <translation>
                <numerusform>, here in {n} minute, they say</numerusform>
                <numerusform>, here in {n} minutes, they say</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>{by}正在赶来{said}。{advice}。</source>
            <translation>{by} is on the way{said}. {advice}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>您说没事了</source>
            <translation>You said you are fine</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>我告诉社区。还需要人，就按「我要呼救」</source>
            <translation>I am telling the community centre. If you still need help, press "I need help"</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>没事就按「我没事」</source>
            <translation>If you are fine, press "I am fine"</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>{sensor}，{well}</source>
            <translation>{sensor}. {well}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>还没有人收到</source>
            <translation>Nobody has received it yet</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>请直接打电话，我接着呼救</source>
            <translation>Please phone. I keep on calling</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>正在发送</source>
            <translation>Sending</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>没能记下，但正在发送</source>
            <translation>It could not be written down, but it is being sent</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>{advice}，我在呼救</source>
            <translation>{advice}. I am calling for help</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>正在找人，{advice}</source>
            <translation>Finding someone. {advice}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>说 {n} 分钟到。</source>
            <translation>
                <numerusform>They say {n} minute.</numerusform>
                <numerusform>They say {n} minutes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>说的时间过了，可能路上耽搁了。</source>
            <translation>The time they gave has passed. They may be delayed.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>没有呼救</source>
            <translation>No call for help</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>等一会儿</source>
            <translation>Not yet</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>还没收到</source>
            <translation>Not received yet</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>已发出</source>
            <translation>Sent</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <location filename="../../kiosk/core/dialogue/frame.py" />
            <source>有人接了</source>
            <translation>Answered</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <location filename="../../kiosk/core/dialogue/frame.py" />
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>人在路上</source>
            <translation>On the way</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <location filename="../../kiosk/core/dialogue/silence.py" />
            <location filename="../../kiosk/core/saying.py" />
            <source>社区</source>
            <translation>the community centre</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/answered.py" />
            <source>好，药{done}。</source>
            <translation>Good, written down: {done}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/answered.py" />
            <source>好，这顿{refuse}。</source>
            <translation>All right, written down: {refuse}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/answered.py" />
            <source>好</source>
            <translation>OK</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/answered.py" />
            <location filename="../../kiosk/core/dialogue/reminder.py" />
            <source>按错了</source>
            <comment>答药</comment>
            <translation>Undo</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/answered.py" />
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>正在记下…</source>
            <translation>Writing it down…</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/answered.py" />
            <source>还能换一个时候</source>
            <translation>You can choose another time</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/answered.py" />
            <source>按错了？一分钟里都能改</source>
            <translation>Pressed by mistake? It can be changed for a minute</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/answered.py" />
            <source>{answer}。</source>
            <translation>{answer}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/answered.py" />
            <location filename="../../kiosk/core/dialogue/reminder.py" />
            <location filename="../../kiosk/services/performer.py" />
            <source>过了一分钟，改不了了。请告诉社区。</source>
            <translation>More than a minute has passed, so it cannot be changed. Please tell the community centre.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/answers.py" />
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>好，不弄了。</source>
            <translation>All right, let us leave it.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/answers.py" />
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>好。</source>
            <translation>All right.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/answers.py" />
            <source>好，重新来。{question}</source>
            <translation>All right, once more. {question}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/answers.py" />
            <source>没听清。{question}</source>
            <translation>I did not hear that well. {question}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/answers.py" />
            <source>您要第几个？</source>
            <translation>Which number would you like?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/answers.py" />
            <source>没有第{n}个。</source>
            <translation>
                <numerusform>There is no number {n}.</numerusform>
                <numerusform>There is no number {n}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/corrections.py" />
            <source>这个已经办好了，改不了了。要再订，直接说。</source>
            <translation>This one is done and cannot be changed. For a new one, just ask.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/cry.py" />
            <source>是您在喊人吗？</source>
            <translation>Was that you calling?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/cry.py" />
            <source>没人应，一会儿就收起来。碰一下就多等会儿</source>
            <translation>No answer, and it goes away. Touch anything for more time</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/cry.py" />
            <source>要帮忙</source>
            <translation>I need help</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/cry.py" />
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>不用</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/cry.py" />
            <source>「要帮忙」</source>
            <translation>「要帮忙」</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/cry.py" />
            <source>是您在喊人吗？要帮忙，还是不用？</source>
            <translation>Was that you calling? Do you need help, or not?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/cry.py" />
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>好，没事就好。</source>
            <translation>All right, I am glad you are fine.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dialogue.py" />
            <source>这是主页。想要什么，直接说。</source>
            <translation>This is the main page. What would you like?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/doctor.py" />
            <location filename="../../kiosk/core/dialogue/housekeeping.py" />
            <location filename="../../kiosk/core/dialogue/meal_draft.py" />
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>好，{words}。</source>
            <translation>All right: {words}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/doctor.py" />
            <source>{when}请大夫给您打电话。</source>
            <translation>I will ask for a doctor to phone you {when}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/doctor.py" />
            <source>不用选，按「不好说，问大夫」就行。</source>
            <translation>No need to choose: just press "Hard to say, ask a doctor".</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/doctor.py" />
            <source>选了</source>
            <translation>Chosen</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/doctor.py" />
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>选好了</source>
            <translation>That is all</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/doctor.py" />
            <source>不好说，问大夫</source>
            <translation>Hard to say, ask a doctor</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/doctor.py" />
            <source>哪儿不舒服？</source>
            <translation>What is wrong?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/doctor.py" />
            <source>哪儿不舒服？选一选，或者直接说。</source>
            <translation>What is wrong? Please choose.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/doctor.py" />
            <source>{name}不选了。</source>
            <translation>{name}: not chosen.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/doctor.py" />
            <source>{name}，选了。</source>
            <translation>{name}: chosen.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/doctor.py" />
            <location filename="../../kiosk/core/saying.py" />
            <source>尽快</source>
            <translation>soon</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/doctor.py" />
            <source>有空就打</source>
            <translation>When free</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/doctor.py" />
            <source>大夫什么时候给您打电话？</source>
            <translation>When should the doctor phone you?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_question.py" />
            <source>这顿{refuse}，对吗？</source>
            <translation>{refuse} – is that right?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_question.py" />
            <source>一会儿再叫您，对吗？</source>
            <translation>Remind you again soon, right?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_question.py" />
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>对</source>
            <translation>Yes</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_question.py" />
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>不对</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_question.py" />
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>「对」</source>
            <translation>「对」</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_question.py" />
            <source>您是说{names}{before}，对吗？</source>
            <translation>Did you mean {names}: {before}?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_question.py" />
            <source>您是说{question}</source>
            <translation>Did you mean: {question}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_question.py" />
            <source>您是说这顿{refuse}，对吗？</source>
            <translation>Did you mean: {refuse}?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/dose_question.py" />
            <source>过{n}分钟再叫您，对吗？</source>
            <translation>
                <numerusform>Remind you in {n} minute, right?</numerusform>
                <numerusform>Remind you in {n} minutes, right?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_question.py" />
            <source>好。{choices}</source>
            <translation>All right. {choices}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>该吃药了</source>
            <translation>Medicine time</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>都吃了</source>
            <translation>All taken</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>都不吃</source>
            <translation>Skip all</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>药吃过了，对吗？</source>
            <translation>You have taken it, right?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>吃</source>
            <translation>take</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>吃过了</source>
            <translation>I took it</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>该用药了</source>
            <translation>Medicine time</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>用了</source>
            <translation>Used</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>都用了</source>
            <translation>All used</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>都不用</source>
            <translation>Skip all</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>药用过了，对吗？</source>
            <translation>Used already, right?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>用</source>
            <translation>use</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>用过了</source>
            <translation>I used it</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>该打针了</source>
            <translation>Injection time</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>打了</source>
            <translation>Done</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>不打</source>
            <translation>Skip</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>都打了</source>
            <translation>All done</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>都不打</source>
            <translation>Skip all</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>针打过了，对吗？</source>
            <translation>Injected already, right?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>打</source>
            <translation>inject</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>打过了</source>
            <translation>I did it</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>该滴药了</source>
            <translation>Time for drops</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>滴了</source>
            <translation>Done</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>不滴</source>
            <translation>Skip</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>都滴了</source>
            <translation>All done</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>都不滴</source>
            <translation>Skip all</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>药滴过了，对吗？</source>
            <translation>Drops already in, right?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <location filename="../../kiosk/core/quantity.py" />
            <source>滴</source>
            <translation>
                <numerusform>drop</numerusform>
                <numerusform>drops</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>滴过了</source>
            <translation>I did it</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>该抹药了</source>
            <translation>Time for ointment</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>抹了</source>
            <translation>Done</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>不抹</source>
            <translation>Skip</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>都抹了</source>
            <translation>All done</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>都不抹</source>
            <translation>Skip all</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>药抹过了，对吗？</source>
            <translation>Put on already, right?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>抹</source>
            <translation>on the skin</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>抹过了</source>
            <translation>I did it</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>该贴药了</source>
            <translation>Time for a patch</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>贴了</source>
            <translation>Done</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>不贴</source>
            <translation>Skip</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>都贴了</source>
            <translation>All done</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>都不贴</source>
            <translation>Skip all</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>药贴过了，对吗？</source>
            <translation>Patch already on, right?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <location filename="../../kiosk/core/quantity.py" />
            <source>贴</source>
            <translation>
                <numerusform>patch</numerusform>
                <numerusform>patches</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>贴过了</source>
            <translation>I did it</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>该吸药了</source>
            <translation>Time to inhale</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>吸了</source>
            <translation>Done</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>不吸</source>
            <translation>Skip</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>都吸了</source>
            <translation>All done</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>都不吸</source>
            <translation>Skip all</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>药吸过了，对吗？</source>
            <translation>Inhaled already, right?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>吸</source>
            <translation>inhaled</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>吸过了</source>
            <translation>I did it</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>{name}（{purpose}）</source>
            <translation>{name} ({purpose})</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>{relation}{verb}</source>
            <translation>{verb} {relation}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>{purpose}的{name}</source>
            <translation>{name} for {purpose}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>{verb}{amount}</source>
            <translation>{verb} {amount}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>{name}，{amount}。</source>
            <translation>{name}, {amount}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>都{what}。</source>
            <translation>All of them: {what}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <location filename="../../kiosk/core/dialogue/medicine_asked.py" />
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <location filename="../../kiosk/core/dialogue/medicine_dose.py" />
            <location filename="../../kiosk/core/dialogue/medicine_list.py" />
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <location filename="../../kiosk/core/dialogue/missed.py" />
            <location filename="../../kiosk/core/dialogue/one_dose.py" />
            <location filename="../../kiosk/core/dialogue/reminder_view.py" />
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>{words}。</source>
            <translation>{words}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/empty.py" />
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>请社区的人给您打电话。</source>
            <translation>I will ask someone from the community centre to phone you.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/empty.py" />
            <source>还没连上社区，请过一会儿再来看。</source>
            <translation>Not connected yet. Please come back a little later.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/empty.py" />
            <source>可以请社区给您打电话。</source>
            <translation>You can ask the community centre to phone you.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/empty.py" />
            <source>请社区打电话</source>
            <translation>Please phone me</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/empty.py" />
            <location filename="../../kiosk/core/dialogue/pairing.py" />
            <source>有急事，按红色的紧急呼救。</source>
            <translation>If it is urgent, press the red SOS button.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/failures.py" />
            <source>我没听清，请您再说一遍。</source>
            <translation>I did not hear that well. Please say it again.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/failures.py" />
            <source>我没听清。{question}</source>
            <translation>I did not hear that well. {question}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/failures.py" />
            <source>对不起，我还是没听清。</source>
            <translation>I am sorry, I still did not hear that.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/failures.py" />
            <source>对不起，我没听明白。</source>
            <translation>I am sorry, I did not understand.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/failures.py" />
            <source>按一下，或者说：{names}。</source>
            <translation>Please press one of these: {names}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/first_start.py" />
            <source>跳过</source>
            <translation>Skip this</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/first_start.py" />
            <source>第 {n} 步，共 {all} 步</source>
            <translation>
                <numerusform>Step {n} of {all}</numerusform>
                <numerusform>Step {n} of {all}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/first_start.py" />
            <source>请设一个工作人员密码，输两次。也可以跳过。</source>
            <translation>Please set a staff PIN, typed twice. You can also skip this.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/frame.py" />
            <source>{words}　{low}到{high}℃</source>
            <translation>{words}　{low} to {high}℃</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/frame.py" />
            <source>要重新登记：{code}</source>
            <translation>Register: {code}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/frame.py" />
            <source>按一下看</source>
            <translation>Press to see</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/frame.py" />
            <source>正在呼救</source>
            <translation>Calling for help</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>现在没有要选的。您想要什么？</source>
            <translation>There is nothing to choose now. What would you like?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>现在没有在办的{service}。</source>
            <translation>There is no {service} under way.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>谢谢您。现在还没有办好的事。</source>
            <translation>Thank you. Nothing has been finished yet.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>那天的天气，我还不知道。</source>
            <translation>I do not know the weather of that day yet.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>{day}{words}，{low}度到{high}度。</source>
            <translation>The weather {day}: {words}, {low} to {high} degrees.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>零下{n}</source>
            <translation>
                <numerusform>minus {n}</numerusform>
                <numerusform>minus {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>今天{day}，{weekday}，农历{lunar}。</source>
            <translation>Today is {weekday}, {day}. {lunar}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>现在{time}。</source>
            <translation>It is {time}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>叫人帮忙</source>
            <translation>Call for help</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>{n}份</source>
            <translation>
                <numerusform>{n} portion</numerusform>
                <numerusform>{n} portions</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>订饭</source>
            <translation>Order a meal</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>找家政</source>
            <translation>Home help</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>找人修</source>
            <translation>Have something mended</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>交费</source>
            <translation>Pay a bill</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <location filename="../../kiosk/core/dialogue/more.py" />
            <location filename="../../kiosk/core/saying.py" />
            <source>打电话</source>
            <translation>Phone someone</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>退掉{service}</source>
            <translation>Cancel: {service}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>记下</source>
            <translation>Write down</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>记血压、血糖</source>
            <translation>Write down blood pressure or sugar</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>评价</source>
            <translation>Rate it</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>第{n}个</source>
            <translation>
                <numerusform>Number {n}</numerusform>
                <numerusform>Number {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>记药吃了</source>
            <translation>Medicine taken</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>这顿药不吃</source>
            <translation>Skip this medicine</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>等一会儿再吃药</source>
            <translation>Take the medicine a little later</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>请人开药</source>
            <translation>Ask for more</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/home.py" />
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>您想要哪一样？</source>
            <translation>Which one would you like?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/home.py" />
            <location filename="../../kiosk/core/saying.py" />
            <source>吃饭</source>
            <translation>Meals</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/home.py" />
            <location filename="../../kiosk/core/dialogue/services.py" />
            <location filename="../../kiosk/core/saying.py" />
            <source>家政</source>
            <translation>Home help</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/home.py" />
            <location filename="../../kiosk/core/saying.py" />
            <source>看病</source>
            <translation>Doctor</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/home.py" />
            <source>问大夫、约时间</source>
            <translation>Ask a doctor</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/home.py" />
            <source>吃药</source>
            <translation>Medicine</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/home.py" />
            <location filename="../../kiosk/core/dialogue/services.py" />
            <source>我的服务</source>
            <translation>My services</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/home.py" />
            <source>{n} 件在办</source>
            <translation>
                <numerusform>{n} under way</numerusform>
                <numerusform>{n} under way</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/home.py" />
            <source>现在没有在办的</source>
            <translation>Nothing under way</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/home.py" />
            <location filename="../../kiosk/core/dialogue/medicine.py" />
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>更多</source>
            <translation>More</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/home.py" />
            <source>通知、缴费、维修</source>
            <translation>News, bills, repairs</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/home.py" />
            <source>打扫、洗衣</source>
            <translation>Cleaning, laundry</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/home.py" />
            <source>今天的药都过了</source>
            <translation>No more medicine today</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/home.py" />
            <source>有药该吃了</source>
            <translation>Medicine is due now</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/home.py" />
            <source>下一次　{time}</source>
            <translation>Next: {time}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/housekeeping.py" />
            <source>那个时间过了，哪天来？</source>
            <translation>That time has passed. Which day would suit you?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/housekeeping.py" />
            <source>{when}，{task}。</source>
            <translation>{task}, {when}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/housekeeping.py" />
            <source>社区还没有登记家政。</source>
            <translation>The community centre has no home help listed yet.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/housekeeping.py" />
            <source>要做什么？</source>
            <translation>What is to be done?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/housekeeping.py" />
            <source>家里要做什么？选一样，或者直接说。</source>
            <translation>What is to be done at home? Please choose.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/housekeeping.py" />
            <source>哪天来？</source>
            <translation>Which day?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/housekeeping.py" />
            <source>哪天来合适？</source>
            <translation>Which day would suit you?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/housekeeping.py" />
            <source>几点来？</source>
            <translation>What time?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/housekeeping.py" />
            <source>{task}　{day}</source>
            <translation>{task}　{day}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/housekeeping.py" />
            <source>几点来？上午还是下午？</source>
            <translation>What time? Morning or afternoon?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/housekeeping.py" />
            <source>上午都行</source>
            <translation>Any time in the morning</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/housekeeping.py" />
            <source>下午都行</source>
            <translation>Any time in the afternoon</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>紧急求助</source>
            <translation>Call for help</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>叫家政</source>
            <translation>Home help</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>吃过药了</source>
            <translation>I have taken my medicine</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>问吃药</source>
            <translation>Ask about medicine</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>办得怎么样了</source>
            <translation>How is it going</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>问天气</source>
            <translation>Ask about the weather</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>问几点</source>
            <translation>Ask the time</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>问几号</source>
            <translation>Ask the date</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>听通知</source>
            <translation>Hear the notices</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>找人修东西</source>
            <translation>Have something mended</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <location filename="../../kiosk/core/dialogue/more.py" />
            <location filename="../../kiosk/core/dialogue/reading.py" />
            <source>怎么用</source>
            <translation>How to use this</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>回主页</source>
            <translation>Main page</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <location filename="../../kiosk/core/dialogue/page.py" />
            <location filename="../../kiosk/hub/templates/sorry.html" />
            <location filename="../../kiosk/hub/templates/sorry_live.html" />
            <source>返回</source>
            <translation>Back</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <location filename="../../kiosk/core/dialogue/sound.py" />
            <source>大点声</source>
            <translation>Louder</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <location filename="../../kiosk/core/dialogue/sound.py" />
            <source>小点声</source>
            <translation>Quieter</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <location filename="../../kiosk/core/dialogue/sound.py" />
            <source>说慢点</source>
            <translation>Speak slower</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>给{person}打电话</source>
            <translation>Phone {person}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>请说第一遍，像平时那样说。</source>
            <translation>Please say it the first time, as you usually would.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>记下了。现在试一试，再说一次。</source>
            <translation>Got it. Now let us try: say it once more.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>好。最后再说一遍。</source>
            <translation>Good. One last time.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>好。再说一遍。</source>
            <translation>Good. Once more.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>太短了，我记不住。说长一点，再说一次。</source>
            <translation>That was too short for me. Please say something longer.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>太长了。说短一点，再说一次。</source>
            <translation>That was too long. Please say something shorter.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>声音太大了。离远一点，再说一次。</source>
            <translation>That was too loud. Move back a little and say it again.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>我听不太清。离近一点，再说一次。</source>
            <translation>I cannot hear you well. Come closer and say it again.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>跟前面的不太一样。照前面那样，再说一次。</source>
            <translation>That was not like before. Please say it as you did before.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>没关系，咱们从头来。请说第一遍。</source>
            <translation>Never mind, let us start again. Please say it the first time.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>这句我本来就听得懂，不用教。换一句说吧。</source>
            <translation>I already understand this one. Please choose another.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>这句话是「{other}」的意思。请换一句说。</source>
            <translation>This already means "{other}". Please choose other words.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>没听出来，是我不好。请再说一次。</source>
            <translation>I did not recognise it, my fault. Please say it again.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>这台机器还缺语音模型，教不了。请告诉服务站。</source>
            <translation>This device has no speech model yet, so I cannot learn. Please tell the community centre.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>学会了！以后这么说，就是{name}。</source>
            <translation>Learnt! From now on this means: {name}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>还没有教过。教一句话，说三遍，我就记住了。</source>
            <translation>Nothing taught yet. Say a phrase three times and I will remember it.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>您教过的话</source>
            <translation>What you have taught me</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>要看哪一句？</source>
            <translation>Which one would you like to see?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>还没有教过。</source>
            <translation>Nothing taught yet.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>现在听不出来了，请重新教一遍</source>
            <translation>I no longer recognise it, please teach it again</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>{day}教的</source>
            <translation>Taught on {day}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>这句话已经删掉了。</source>
            <translation>This phrase has been deleted.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>要按</source>
            <translation>Press the microphone</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>不按</source>
            <translation>No need to press the microphone</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>不按话筒也听</source>
            <translation>Listen without a press</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>按了话筒才听</source>
            <translation>Listen only after a press</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>说之前</source>
            <translation>Before you speak</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>{wakes}话筒</source>
            <translation>{wakes}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <location filename="../../kiosk/core/dialogue/settings_pin.py" />
            <source>删掉</source>
            <translation>Delete</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>这句是{name}。</source>
            <translation>This means: {name}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>听着像「{text}」</source>
            <translation>Sounds like "{text}"</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>还没有。我问您「是这个吗」，您说对，我就记住那句话。</source>
            <translation>Nothing yet. When I ask "did you mean this?" and you say yes, I remember it.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>我记住的话</source>
            <translation>What I remember</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>哪一句记错了？</source>
            <translation>Which one is wrong?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>还没有记住的话。</source>
            <translation>I remember nothing yet.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>删掉这句话吗？</source>
            <translation>Delete this phrase?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>留着</source>
            <translation>Keep it</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>{name}，删掉这句话吗？</source>
            <translation>{name}: delete this phrase?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>好，留着。</source>
            <translation>All right, I keep it.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>这顿没有{dishes}，看看别的吧。</source>
            <translation>There is no {dishes} at this meal. Please have a look at the others.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>这一顿还没有菜单。</source>
            <translation>There is no menu for this meal yet.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>{when}订不上，换一顿吧。</source>
            <translation>It is too late for {when}. Please choose another meal.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>{order}。</source>
            <translation>{order}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>{when}吃什么？</source>
            <translation>{when}: which dish?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>少一份</source>
            <translation>One less</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>按一下，加一份</source>
            <translation>One press, one portion</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>选一样，或者直接说。</source>
            <translation>Please choose.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>最多{n}份。</source>
            <translation>
                <numerusform>At most {n} portion.</numerusform>
                <numerusform>At most {n} portions.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>{dish}不要了。</source>
            <translation>No {dish} then.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>{dish}，{amount}。</source>
            <translation>{amount} of {dish}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>这几样凑不到一顿</source>
            <translation>No meal has all of these</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>这几样凑不到一顿，请返回另选。</source>
            <translation>No meal has all of these. Please go back and choose others.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>哪天，哪一顿吃？</source>
            <translation>For which day and which meal?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>{when}吃，还是换一顿？</source>
            <translation>{when}, or another meal?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>一共 {sum}</source>
            <translation>Total {sum}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>送到家，还是去食堂吃？</source>
            <translation>To your home, or at the canteen?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal_draft.py" />
            <source>{dishes}不要了</source>
            <translation>no {dishes}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal_draft.py" />
            <source>补贴后 {less}</source>
            <translation>You pay {less}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/meal_draft.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>{n} {unit}</source>
            <translation>
                <numerusform>{n} {unit}</numerusform>
                <numerusform>{n} {unit}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine.py" />
            <source>这几天</source>
            <translation>These days</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine.py" />
            <source>有药快没了</source>
            <translation>some medicine is running out</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine.py" />
            <source>「降压药吃没吃」</source>
            <translation>“降压药吃没吃”</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine.py" />
            <source>昨天的药</source>
            <translation>Yesterday</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine.py" />
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>这几天的药</source>
            <translation>These days</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine.py" />
            <location filename="../../kiosk/core/dialogue/medicine_list.py" />
            <source>药怎么吃</source>
            <translation>How to take them</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine.py" />
            <source>还剩多少</source>
            <translation>What is left</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine.py" />
            <source>快没了</source>
            <translation>low</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine.py" />
            <source>需要时吃的</source>
            <translation>When needed</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine.py" />
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>药的事</source>
            <translation>Medicines</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine.py" />
            <source>药的事，您要看哪一样？</source>
            <translation>Which would you like to see?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_asked.py" />
            <source>{day}没有记着吃{names}。</source>
            <translation>{day}: no {names} is written down.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_asked.py" />
            <source>{day}那会儿没有要吃的药。</source>
            <translation>{day}: there was nothing to take then.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_asked.py" />
            <source>这几天没有要吃的了。</source>
            <translation>There is nothing to take in the coming days.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_asked.py" />
            <location filename="../../kiosk/core/dialogue/medicine_dose.py" />
            <location filename="../../kiosk/core/saying.py" />
            <source>{day}{time}</source>
            <translation>{day} at {time}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_asked.py" />
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <source>下一次{time}，{names}。</source>
            <translation>Next at {time}: {names}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_asked.py" />
            <source>要问哪一样药？</source>
            <translation>Which medicine do you mean?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_asked.py" />
            <source>还剩多少没有数过</source>
            <translation>nobody has counted what is left</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_asked.py" />
            <source>多吃我不能说，得问大夫。</source>
            <translation>About taking more, please ask a doctor.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_asked.py" />
            <source>这个我不能说，得问大夫。哪儿不舒服？也可以直接按「不好说，问大夫」。</source>
            <translation>That is for a doctor to say. What is wrong? You can also press “Hard to say”.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_asked.py" />
            <source>要开哪一样药？</source>
            <translation>Which medicine do you need?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_asked.py" />
            <source>吃了需要时吃的药吗？是哪一样？</source>
            <translation>Did you take one that you take when needed? Which?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_asked.py" />
            <location filename="../../kiosk/core/dialogue/medicine_list.py" />
            <source>现在没有要吃的药。</source>
            <translation>There is no medicine to take now.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <source>今天没有要吃的药</source>
            <translation>No medicine today</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <location filename="../../kiosk/core/dialogue/medicine_list.py" />
            <source>还不知道，等连上社区</source>
            <translation>Known once connected</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <source>今天的药都过了。</source>
            <translation>No more medicine today.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <source>该吃了：{names}。</source>
            <translation>It is time for {names}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <source>那天没有吃药的记录</source>
            <translation>Nothing was noted of medicines that day</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <source>{day}的药</source>
            <translation>{day}'s medicines</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <source>{n} 次里吃了 {done} 次</source>
            <translation>
                <numerusform>{done} of {n} taken</numerusform>
                <numerusform>{done} of {n} taken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <source>{n} 样药</source>
            <translation>
                <numerusform>{n} medicine</numerusform>
                <numerusform>{n} medicines</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <source>{day}没有吃药的记录。</source>
            <translation>{day}: nothing was noted of medicines.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <source>{day}没有要吃的药。</source>
            <translation>{day}: there is nothing to take.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <source>{day}要吃 {n} 次药。</source>
            <translation>
                <numerusform>{day}: medicines once.</numerusform>
                <numerusform>{day}: medicines {n} times.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <source>{day}的药都吃了。</source>
            <translation>{day}: all were taken.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <source>{day} {n} 次里吃了 {done} 次。</source>
            <translation>
                <numerusform>{day}: {done} of {n} taken.</numerusform>
                <numerusform>{day}: {done} of {n} taken.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <source>{day}{time}的药</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_dose.py" />
            <source>离上次太近，{time}以后才能吃</source>
            <translation>Too soon after the last, not before {time}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_dose.py" />
            <source>其实没{verb}</source>
            <translation>Did not {verb} it</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_dose.py" />
            <source>已经{done}</source>
            <translation>{done} already</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_dose.py" />
            <source>按时{done}</source>
            <translation>{done} on time</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_dose.py" />
            <source>刚{done}</source>
            <translation>{done} just now</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_dose.py" />
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <source>今天的药</source>
            <translation>Medicine today</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_dose.py" />
            <source>这顿药已经改了。</source>
            <translation>This dose has been changed.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_dose.py" />
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>现在</source>
            <comment>药</comment>
            <translation>Now</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_dose.py" />
            <source>好，按时吃的，记下了。</source>
            <translation>Good. Taken on time, it is written down.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_list.py" />
            <source>药还剩多少</source>
            <translation>What is left</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_list.py" />
            <source>需要时吃的药</source>
            <translation>Medicines when needed</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_list.py" />
            <source>没有这样的药。</source>
            <translation>There are none of these.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_list.py" />
            <source>需要时吃</source>
            <translation>when needed</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_list.py" />
            <source>药都还够。要看哪一样？</source>
            <translation>There is enough of all. Which would you like to see?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_list.py" />
            <source>要看哪一样？</source>
            <translation>Which would you like to see?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_list.py" />
            <source>还剩 {amount}</source>
            <translation>{amount} left</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_list.py" />
            <source>没有数过</source>
            <translation>not counted</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>还没有记录</source>
            <translation>Nothing noted yet</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>离上次够久了</source>
            <translation>Long enough since the last</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>{time} 才能吃</source>
            <translation>From {time}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>已经请人开了，正在办。</source>
            <translation>More has been asked for already.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>请社区帮您开{names}。</source>
            <translation>The community is asked for {names}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>请社区帮您开药。</source>
            <translation>The community is asked for your medicines.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>需要时{verb}</source>
            <translation>{verb} when needed</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>一次</source>
            <translation>Each time</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <source>注意</source>
            <translation>Mind</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>什么时候</source>
            <translation>When</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>还剩</source>
            <translation>Left</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>上次</source>
            <translation>Last</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>这样药已经停了。</source>
            <translation>This medicine has been stopped.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>我{done}</source>
            <translation>{done} now</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>开药：{state}</source>
            <translation>Asked for: {state}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <location filename="../../kiosk/hub/templates/adherence_live.html" />
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <location filename="../../kiosk/hub/templates/deliveries_live.html" />
            <source>全部</source>
            <translation>all</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>{time}才能吃</source>
            <translation>From {time}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>已经吃下去了吗？</source>
            <translation>Has it been taken already?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>还没吃</source>
            <translation>Not yet</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>已经吃了</source>
            <translation>Taken already</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>{words}。已经吃下去了吗？</source>
            <translation>{words}. Has it been taken already?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>周一</source>
            <translation>Mon</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>周二</source>
            <translation>Tue</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>周三</source>
            <translation>Wed</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>周四</source>
            <translation>Thu</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>周五</source>
            <translation>Fri</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>周六</source>
            <translation>Sat</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>周日</source>
            <translation>Sun</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>{n}日</source>
            <translation>
                <numerusform>{n}</numerusform>
                <numerusform>{n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <location filename="../../kiosk/hub/escalation/missed.py" />
            <source>前几天</source>
            <translation>Earlier</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>后几天</source>
            <translation>Later</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>前些天的药</source>
            <translation>Earlier days</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>这几天没有吃药的记录。</source>
            <translation>Nothing was noted of medicines these days.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>这几天漏了 {n} 次，机器没开时 {off} 次。</source>
            <translation>
                <numerusform>Missed {n} time these days, {off} more while the device was off.</numerusform>
                <numerusform>Missed {n} times these days, {off} more while the device was off.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>这几天漏了 {n} 次。</source>
            <translation>
                <numerusform>Missed {n} time these days.</numerusform>
                <numerusform>Missed {n} times these days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>机器没开的时候有 {n} 次。</source>
            <translation>
                <numerusform>There was {n} while the device was off.</numerusform>
                <numerusform>There were {n} while the device was off.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>这几天一次都没漏。</source>
            <translation>Nothing was missed these days.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <location filename="../../kiosk/core/saying.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <location filename="../../kiosk/hub/escalation/missed.py" />
            <location filename="../../kiosk/hub/store/life.py" />
            <source>今天</source>
            <translation>today</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>漏了 {n} 次</source>
            <translation>
                <numerusform>{n} missed</numerusform>
                <numerusform>{n} missed</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_which.py" />
            <source>都是</source>
            <translation>All of them</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_which.py" />
            <source>是哪一样药？</source>
            <translation>Which medicine?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>吃了</source>
            <comment>周</comment>
            <translation>Taken</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>晚了</source>
            <comment>周</comment>
            <translation>Late</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>没吃</source>
            <comment>周</comment>
            <translation>Skip</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>漏了</source>
            <comment>周</comment>
            <translation>Missed</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>该吃</source>
            <comment>周</comment>
            <translation>Now</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>等会</source>
            <comment>周</comment>
            <translation>Later</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>没到</source>
            <comment>周</comment>
            <translation>To do</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>关机</source>
            <comment>周</comment>
            <translation>Off</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>早上</source>
            <comment>药</comment>
            <translation>Early</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>中午</source>
            <comment>药</comment>
            <translation>Noon</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>晚上</source>
            <comment>药</comment>
            <translation>Late</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>睡前</source>
            <comment>药</comment>
            <translation>Bed</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <location filename="../../kiosk/hub/escalation/missed.py" />
            <location filename="../../kiosk/hub/store/life.py" />
            <source>昨天</source>
            <translation>yesterday</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>前天</source>
            <translation>two days ago</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>还差 {n} 样</source>
            <translation>
                <numerusform>{n} still to take</numerusform>
                <numerusform>{n} still to take</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>漏了 {n} 样</source>
            <translation>
                <numerusform>{n} missed</numerusform>
                <numerusform>{n} missed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>{n} 样没吃</source>
            <translation>
                <numerusform>{n} left out</numerusform>
                <numerusform>{n} left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>{n} 样没叫您</source>
            <translation>
                <numerusform>{n} not asked for</numerusform>
                <numerusform>{n} not asked for</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>晚了些</source>
            <translation>Taken late</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>{time} {done}</source>
            <translation>{time} {done}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <location filename="../../kiosk/hub/adherence/chart.py" />
            <location filename="../../kiosk/hub/adherence/table.py" />
            <location filename="../../kiosk/hub/templates/adherence_live.html" />
            <source>漏了</source>
            <translation>Missed</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>机器没开</source>
            <translation>Device was off</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>{time} 再叫</source>
            <translation>Again at {time}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <location filename="../../kiosk/hub/console/doses.py" />
            <source>该吃了</source>
            <translation>Due now</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <location filename="../../kiosk/hub/console/doses.py" />
            <source>还没到</source>
            <translation>Not yet</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>{names}等 {n} 样</source>
            <translation>
                <numerusform>{names} and more, {n} in all</numerusform>
                <numerusform>{names} and more, {n} in all</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>吃完了</source>
            <translation>used up</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>还有 {n} 天的</source>
            <translation>
                <numerusform>{n} day left</numerusform>
                <numerusform>{n} days left</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>一次{amount}</source>
            <translation>{amount} each time</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/missed.py" />
            <source>找社区</source>
            <translation>Get help</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/missed.py" />
            <source>{time}的药，没见您答应</source>
            <translation>{time}: no answer from you</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/missed.py" />
            <source>还有{n}样</source>
            <translation>
                <numerusform>and {n} more</numerusform>
                <numerusform>and {n} more</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/missed.py" />
            <source>已经记下了，连上就告诉社区</source>
            <translation>Written down, the station hears of it later</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/missed.py" />
            <source>社区知道了</source>
            <translation>The station knows</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/missed.py" />
            <source>现在还不能{verb}，{time}以后再{verb}</source>
            <translation>Not to {verb} yet, only after {time}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>{name}，给您找人修。</source>
            <translation>{name}: I will ask for someone to mend it.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>请社区帮您交{name}。</source>
            <translation>I will ask the community centre to pay it for you: {name}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>请社区帮您找{person}。</source>
            <translation>I will ask the community centre to reach {person} for you.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <location filename="../../kiosk/core/dialogue/reading.py" />
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>通知</source>
            <translation>Notices</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>{n} 条</source>
            <translation>
                <numerusform>{n} notice</numerusform>
                <numerusform>{n} notices</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <location filename="../../kiosk/core/dialogue/services.py" />
            <location filename="../../kiosk/core/saying.py" />
            <source>维修</source>
            <translation>Repairs</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>水电暖门锁</source>
            <translation>Water, power, locks</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <location filename="../../kiosk/core/dialogue/services.py" />
            <location filename="../../kiosk/core/saying.py" />
            <source>缴费</source>
            <translation>Bills</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>水电、话费</source>
            <translation>Water, power, phone</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>找家里人</source>
            <translation>Call your family</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <location filename="../../kiosk/core/dialogue/sound.py" />
            <source>声音</source>
            <translation>Sound</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>大小、教我听</source>
            <translation>Loudness, teach me</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>教您用</source>
            <translation>Learn how</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <location filename="../../kiosk/core/dialogue/pairing.py" />
            <source>工作人员用</source>
            <translation>For staff</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>还有这些，您要哪一样？</source>
            <translation>There is also this. What would you like?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>还没有登记家里人。</source>
            <translation>No family is registered yet.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>社区还没有登记这些。</source>
            <translation>The community centre has none of these listed yet.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>什么坏了？</source>
            <translation>What is broken?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>交哪样费？</source>
            <translation>Which bill?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>给谁打电话？</source>
            <translation>Whom would you like to phone?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/news.py" />
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>{state}。</source>
            <translation>{state}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/one_dose.py" />
            <source>就这一样</source>
            <translation>Just this one</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/one_dose.py" />
            <location filename="../../kiosk/core/dialogue/reminder.py" />
            <source>「{answer}」</source>
            <translation>“{answer}”</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/page.py" />
            <location filename="../../kiosk/core/dialogue/reminder.py" />
            <location filename="../../kiosk/core/dialogue/reminder_view.py" />
            <location filename="../../kiosk/core/dialogue/turning.py" />
            <location filename="../../kiosk/core/room.py" />
            <source>下一页</source>
            <translation>Next page</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/page.py" />
            <location filename="../../kiosk/core/dialogue/reminder.py" />
            <source>第 {page} 页，共 {pages} 页</source>
            <translation>Page {page} of {pages}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/pairing.py" />
            <source>{name}，您好！我是安伴。</source>
            <translation>Hello {name}, I am Anban.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/pairing.py" />
            <source>您好！我是安伴。</source>
            <translation>Hello, I am Anban.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/pairing.py" />
            <location filename="../../kiosk/core/dialogue/reading.py" />
            <source>想要什么，按一下大按钮。</source>
            <translation>Press a big button for what you would like.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/pairing.py" />
            <source>也可以按下面的话筒，跟我说话。</source>
            <translation>You can also press the microphone below and speak to me in Mandarin.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/pairing.py" />
            <source>正在连社区…</source>
            <translation>Connecting…</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/pairing.py" />
            <source>请社区的人在值班台「设备」里输入这个号码</source>
            <translation>Ask staff to type this into the console, under "Devices"</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/pairing.py" />
            <source>正在连社区，请等一会儿。</source>
            <translation>Connecting to the community centre. Please wait a little.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/pairing.py" />
            <source>还没登记好。请社区的人输入屏幕上的号码。</source>
            <translation>This device is not registered yet. Please ask staff to type in the number on the screen.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>您是要这个吗？</source>
            <translation>Did you mean this?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>您是要{meant}，对吗？</source>
            <translation>Did you mean: {meant}?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>好，不是这个。您再说一遍，我听着。</source>
            <translation>All right, not that. Please say it again, I am listening.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>都不是</source>
            <translation>None of these</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>「第一个」</source>
            <translation>「第一个」</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>您想要哪一样？{words}，还是都不是？</source>
            <translation>Which one would you like? {words}, or none of these?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <location filename="../../kiosk/core/words.py" />
            <source>，</source>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>我没听明白，请人给您打电话吗？</source>
            <translation>I did not understand. Shall someone phone you?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>请人打电话</source>
            <translation>Please phone me</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>不用了</source>
            <translation>No, thank you</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>请社区的人给您打电话，好吗？</source>
            <translation>Shall someone from the community centre phone you?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>好。想要什么，按大按钮也行。</source>
            <translation>All right. You can also press the big buttons.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/rating.py" />
            <location filename="../../kiosk/hub/console/board.py" />
            <source>满意</source>
            <translation>Good</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/rating.py" />
            <source>还行</source>
            <translation>Fair</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/rating.py" />
            <location filename="../../kiosk/hub/console/board.py" />
            <source>不满意</source>
            <translation>Poor</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/rating.py" />
            <source>这回办得怎么样？</source>
            <translation>How was it?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/rating.py" />
            <source>这回办得怎么样？满意，还行，不满意？</source>
            <translation>How was it? Good, fair or poor?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/rating.py" />
            <source>谢谢您。</source>
            <translation>Thank you.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reading.py" />
            <source>现在没有新通知。</source>
            <translation>There are no new notices.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reading.py" />
            <source>下一条</source>
            <translation>Next</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reading.py" />
            <source>第 {page} 条，共 {pages} 条</source>
            <translation>{page} of {pages}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reading.py" />
            <source>{title}。</source>
            <translation>{title}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reading.py" />
            <source>也可以按下面的话筒，直接说：「中午要一份红烧肉」。</source>
            <translation>It understands Mandarin only: press the microphone below and say, for example, 「中午要一份红烧肉」.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reading.py" />
            <source>有急事，按红色的紧急呼救，或者喊：我摔倒了。</source>
            <translation>If it is urgent, press the red SOS button, or call 「我摔倒了」.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reading.py" />
            <source>想要什么，按一下大按钮。也可以按话筒，直接说。有急事，按红色的紧急呼救。</source>
            <translation>Press a big button for what you would like. You can also press the microphone and speak Mandarin. If it is urgent, press the red SOS button.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reading.py" />
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>{label}{value}</source>
            <translation>{label} {value}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reading.py" />
            <source>{title}，{words}。</source>
            <translation>{title}: {words}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>「改成两份」</source>
            <translation>「改成两份」</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>「换个时间」</source>
            <translation>「换个时间」</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>好，{words}</source>
            <translation>All right: {words}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>就是这样订的，没有变。</source>
            <translation>It is just as you ordered it. Nothing has changed.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>已经换好了。</source>
            <translation>It has been changed.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>好，原来的退掉，换成{what}。</source>
            <translation>All right, the earlier one is cancelled. Instead: {what}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>「退掉」</source>
            <translation>「退掉」</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <location filename="../../kiosk/core/dialogue/still_there.py" />
            <source>回到主页</source>
            <translation>Main page</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>原来的{state}</source>
            <translation>The earlier one: {state}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>正在记下。</source>
            <translation>Writing it down.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>要退掉吗？</source>
            <translation>Cancel this?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>还要</source>
            <translation>Keep it</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>退掉</source>
            <translation>Cancel it</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>{what}，要退掉吗？</source>
            <translation>{what}: cancel it?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>已经办完了，退不了了。</source>
            <translation>It is already done and cannot be cancelled.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>好，我去退。</source>
            <translation>All right, I am cancelling it.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>好，还给您留着。</source>
            <translation>All right, I keep it for you.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>没听清。退掉，还是还要？</source>
            <translation>I did not hear that well. Cancel it, or keep it?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>原来</source>
            <translation>Before</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>换成</source>
            <translation>Instead</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>换成新的</source>
            <translation>Take the new one</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>照原来的</source>
            <translation>Leave it as it was</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>{taken}，还换吗？</source>
            <translation>{taken}. Change it anyway?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>要换成这样吗？</source>
            <translation>Change it to this?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>退掉原来的，换成{what}，好吗？</source>
            <translation>Cancel the earlier one and take {what} instead?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>已经办完了，换不了了。</source>
            <translation>It is already done and cannot be changed.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>好，还照原来的。</source>
            <translation>All right, it stays as it was.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reminder.py" />
            <source>记下了：{names}</source>
            <translation>Written down: {names}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/reminder.py" />
            <source>一共{n}样，也能按一样答一样</source>
            <translation>
                <numerusform>{n} medicine</numerusform>
                <numerusform>{n} medicines; press one to answer it alone</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reminder.py" />
            <source>好，不算。</source>
            <translation>All right, taken back.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reminder.py" />
            <source>好，{names}。</source>
            <translation>Good: {names}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/reminder.py" />
            <source>还有{n}样。</source>
            <translation>
                <numerusform>{n} more.</numerusform>
                <numerusform>{n} more.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reminder.py" />
            <location filename="../../kiosk/core/dialogue/reminder_view.py" />
            <source>等一会儿</source>
            <comment>答药</comment>
            <translation>Later</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/reminder.py" />
            <location filename="../../kiosk/core/dialogue/reminder_view.py" />
            <source>这{n}样{answer}</source>
            <translation>
                <numerusform>This one: {answer}</numerusform>
                <numerusform>These {n}: {answer}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reminder.py" />
            <source>{names}{answer}</source>
            <translation>{names}: {answer}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reminder_view.py" />
            <source>{names}还不能{verb}，等到{time}</source>
            <translation>{names}: not to {verb} before {time}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reminder_view.py" />
            <source>{names}现在还不能{verb}，{time}以后再{verb}</source>
            <translation>do not {verb} {names} yet, only after {time}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reminder_view.py" />
            <source>{done}，等一会儿，还是{refuse}？</source>
            <translation>{done}, later, or {refuse}?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reminder_view.py" />
            <source>{call}。</source>
            <translation>{call}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/reminder_view.py" />
            <source>一共{n}样药。</source>
            <translation>
                <numerusform>{n} medicine.</numerusform>
                <numerusform>{n} medicines in all.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>不要了，已记下</source>
            <translation>Being cancelled, noted</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>{by}来办</source>
            <translation>{by} will do it</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>办好了</source>
            <translation>Done</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>这次办不了</source>
            <translation>It cannot be done this time</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>没送成，请打社区电话</source>
            <translation>It could not be sent, please phone the community centre</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>社区正在办</source>
            <translation>The community centre is working on it</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>{when}的{news}</source>
            <translation>For {when}: {news}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>{what}，{state}。</source>
            <translation>{what}: {state}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>社区一收到就告诉您</source>
            <translation>I will tell you as soon as the community centre has it</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>大夫来电话</source>
            <translation>The doctor phones</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>已记下</source>
            <translation>Noted</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>已送达</source>
            <translation>Received</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>退掉了</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>办不了</source>
            <translation>Cannot be done</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>没送成</source>
            <translation>Could not be sent</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>正在退</source>
            <translation>Being cancelled</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>有人接单</source>
            <translation>Taken on</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>已接单</source>
            <translation>Taken on</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>有人来办</source>
            <translation>Someone will do it</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>在办</source>
            <translation>Under way</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>说说好不好</source>
            <translation>Say how it was</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>我响一声，听听自己</source>
            <translation>I make a sound and listen for it</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>我试一下呼救，不会真叫人</source>
            <translation>I try a call for help; nobody is called</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>看得见字，两分钟内按「看得见」</source>
            <translation>If you can read this, press "I can see it" within two minutes</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>检查一下机器，好吗？</source>
            <translation>Check this device?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>一分钟就好，会响一声</source>
            <translation>It takes a minute and makes a sound</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>现在检查</source>
            <translation>Check now</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>以后再说</source>
            <translation>Later</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>检查一下机器好吗？会响一声。</source>
            <translation>Shall I check this device? It makes a sound.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>看得见屏幕上的字，就按「看得见」。</source>
            <translation>If you can read the screen, press "I can see it".</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>检查好了，都正常。</source>
            <translation>The check is done. All is well.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>和</source>
            <translation> and </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>{names}有点问题，请告诉社区。</source>
            <translation>There is a problem with: {names}. Please tell the community centre.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>正在检查：{name}</source>
            <translation>Checking: {name}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>有点问题，请告诉社区</source>
            <translation>There is a problem, please tell the community centre</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>检查好了，都正常</source>
            <translation>The check is done, all is well</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>正在试</source>
            <translation>Trying</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>有问题</source>
            <translation>Problem</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <location filename="../../kiosk/services/health.py" />
            <location filename="../../kiosk/services/supervision.py" />
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>正常</source>
            <translation>All well</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>看得见</source>
            <translation>I can see it</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>再检查一次</source>
            <translation>Check again</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/services.py" />
            <source>现在没有在办的事。想要什么，按一下或者说一声。</source>
            <translation>Nothing is under way. Press what you would like, or ask for it.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/services.py" />
            <source>现在没有在办的事。</source>
            <translation>Nothing is under way.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/services.py" />
            <source>有{n}件在办。</source>
            <translation>
                <numerusform>{n} request is under way.</numerusform>
                <numerusform>{n} requests are under way.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/services.py" />
            <source>饭</source>
            <translation>meal</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/services.py" />
            <source>大夫</source>
            <translation>doctor</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/services.py" />
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <source>电话</source>
            <translation>phone call</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/services.py" />
            <location filename="../../kiosk/core/saying.py" />
            <source>开药</source>
            <translation>medicines</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/services.py" />
            <source>事</source>
            <translation>request</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <location filename="../../kiosk/core/dialogue/turning.py" />
            <source>{what}：{how}</source>
            <translation>{what}: {how}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <location filename="../../kiosk/hub/console/rendering.py" />
            <source>已连上</source>
            <translation>Connected</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>正在连</source>
            <translation>Connecting</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <source>没连上</source>
            <translation>Not connected</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>社区平台</source>
            <translation>Service</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>还没有填</source>
            <translation>Not set</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>现在</source>
            <translation>Now</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>登记给</source>
            <translation>Registered to</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>还没登记</source>
            <translation>Not registered</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>登记号码</source>
            <translation>Registration code</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>在这里输入</source>
            <translation>Enter it here</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>重新登记</source>
            <translation>Register again</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <source>连接</source>
            <translation>Connection</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>平台的地址写在配置文件里，改好后重新打开程序</source>
            <translation>The address is in the configuration file. Restart after changing it</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>和社区平台，{state}。</source>
            <translation>The service: {state}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>还有 {n} GB</source>
            <translation>
                <numerusform>{n} GB left</numerusform>
                <numerusform>{n} GB left</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>不知道</source>
            <translation>Unknown</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>版本</source>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>存储</source>
            <translation>Storage</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <location filename="../../kiosk/hub/templates/devices_live.html" />
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>没有</source>
            <translation>none</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>数据在</source>
            <translation>Data folder</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <location filename="../../kiosk/ui/application.py" />
            <location filename="../../kiosk/ui/window.py" />
            <location filename="../../kiosk/hub/templates/bare.html" />
            <location filename="../../kiosk/hub/templates/frame.html" />
            <source>安伴</source>
            <translation>Anban</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>现在的设置</source>
            <translation>All settings</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>许可证</source>
            <translation>Licences</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>安伴是自由软件，许可证全文在程序的 LICENSE 文件里。</source>
            <translation>Anban is free software. Its licence is in the file LICENSE.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>界面用 Qt（LGPL-3.0）。听话用 Vosk（Apache-2.0）和 numpy（BSD）。</source>
            <translation>The screen uses Qt (LGPL-3.0). Hearing uses Vosk (Apache-2.0) and numpy (BSD).</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>还用了 msgspec、httpx、pypinyin、lunar-python 等，都列在 ARCHITECTURE.md 里。</source>
            <translation>It also uses msgspec, httpx, pypinyin, lunar-python and others, listed in ARCHITECTURE.md.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>正在呼救，现在不能退出</source>
            <translation>A call for help is under way, you cannot leave now</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>真的要退出安伴吗？</source>
            <translation>Really leave Anban?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/frame.html" />
            <source>退出</source>
            <translation>Leave</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>退出以后，没有提醒，也不能呼救</source>
            <translation>Without it there are no reminders and no calls for help</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>不退出</source>
            <translation>Stay</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>退出以后，没有提醒，也不能呼救。真的要退出吗？</source>
            <translation>Without it there are no reminders and no calls for help. Really leave?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <source>不出声</source>
            <translation>Silent</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <source>出声</source>
            <translation>Aloud</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <location filename="../../kiosk/core/preferences.py" />
            <source>不动</source>
            <translation>Nothing moves</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <location filename="../../kiosk/core/preferences.py" />
            <source>会动</source>
            <translation>Things move</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <location filename="../../kiosk/core/preferences.py" />
            <source>屏幕</source>
            <translation>Screen</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <location filename="../../kiosk/core/preferences.py" />
            <source>颜色</source>
            <translation>Colours</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <source>字幕闪光</source>
            <translation>Captions, flash</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <location filename="../../kiosk/core/preferences.py" />
            <source>说话</source>
            <translation>Speech</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <location filename="../../kiosk/core/preferences.py" />
            <source>最小音量</source>
            <translation>Least loudness</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <location filename="../../kiosk/core/preferences.py" />
            <source>红按钮</source>
            <translation>Red button</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <source>文字</source>
            <translation>Language</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <source>画面</source>
            <translation>Movement</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <location filename="../../kiosk/core/dialogue/sound.py" />
            <source>检查机器</source>
            <translation>Check device</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <source>换密码</source>
            <translation>Change PIN</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <source>关于</source>
            <translation>About</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <source>版本、存储</source>
            <translation>Version, storage</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <source>退出程序</source>
            <translation>Leave</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <source>要设置什么？</source>
            <translation>What would you like to set?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_pin.py" />
            <source>两次不一样，请重新设</source>
            <translation>They were not the same. Please start again</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_pin.py" />
            <source>不能都是同一个数字</source>
            <translation>Not the same digit only, please</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_pin.py" />
            <source>好了</source>
            <translation>OK</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_pin.py" />
            <source>这里是工作人员用的</source>
            <translation>This is for staff</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_pin.py" />
            <source>密码不对，请再输一次</source>
            <translation>Wrong PIN, please try again</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/settings_pin.py" />
            <source>密码不对，再错 {n} 次要等一会儿</source>
            <translation>
                <numerusform>Wrong PIN, {n} try left</numerusform>
                <numerusform>Wrong PIN, {n} tries left</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_pin.py" />
            <source>工作人员密码</source>
            <translation>Staff PIN</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/settings_pin.py" />
            <source>密码不对的次数太多了，请过 {n} 分钟再试</source>
            <translation>
                <numerusform>Too many wrong PINs. Please try again in {n} minute</numerusform>
                <numerusform>Too many wrong PINs. Please try again in {n} minutes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_pin.py" />
            <source>。</source>
            <translation>.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_pin.py" />
            <source>再输一次新密码</source>
            <translation>The new PIN once more</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_pin.py" />
            <source>设一个工作人员密码</source>
            <translation>Set a staff PIN</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_pin.py" />
            <source>4 到 8 位数字，请记牢</source>
            <translation>4 to 8 digits</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_pin.py" />
            <source>这里是工作人员用的。请输密码，或者按返回。</source>
            <translation>This is for staff. Please type the PIN, or press Back.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_pin.py" />
            <source>请设一个工作人员密码，输两次。</source>
            <translation>Please set a staff PIN, typed twice.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>这是什么屏幕？</source>
            <translation>What screen is this?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>字的大小跟着变</source>
            <translation>The size of words follows</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>要什么颜色？</source>
            <translation>Which colours?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>晚上八点到早上六点算晚上</source>
            <translation>Night is from 8 pm to 6 am</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>红按钮放在哪边？</source>
            <translation>Where is the red button?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>放在顺手的一边</source>
            <translation>On the side of the better hand</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>要大字幕和闪光吗？</source>
            <translation>Large captions and flash?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>给听不清的人：说的话写成大字，提醒时屏幕边上闪</source>
            <translation>For the hard of hearing: words in large letters, a flash for reminders</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>要</source>
            <translation>Yes</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>不要</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>要说话吗？</source>
            <translation>Speak aloud?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>不说话的时候，什么都写在屏幕上，提醒还会响铃</source>
            <translation>Without speech everything is written, and reminders still ring</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>不说话</source>
            <translation>No speech</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>老人调小声，最小到这里。数越大越响</source>
            <translation>As quiet as it may be set. More is louder</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>最小音量是多少？</source>
            <translation>What is the least loudness?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>屏幕上用什么文字？</source>
            <translation>Which language on the screen?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>听话还是听普通话</source>
            <translation>It still understands Mandarin only</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>画面要动吗？</source>
            <translation>Shall things move?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>怕头晕的人，选不动</source>
            <translation>Nothing moves: for those who get dizzy</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>自己调大小</source>
            <translation>Set sizes</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>屏幕小一点</source>
            <translation>Smaller screen</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>屏幕大一点</source>
            <translation>Larger screen</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>离得近一点</source>
            <translation>Closer</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>离得远一点</source>
            <translation>Further away</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>能看清这行字吗？</source>
            <translation>Can you read this line?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>坐在平时坐的地方，能看清字吗？</source>
            <translation>From where you usually sit, can you read the words?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/silence.py" />
            <source>您还好吗？</source>
            <translation>Are you all right?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/silence.py" />
            <source>好一阵没见您动静了</source>
            <translation>I have not noticed you for a while</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/silence.py" />
            <source>我很好</source>
            <translation>I am fine</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/silence.py" />
            <source>帮我叫人</source>
            <translation>Call someone for me</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/silence.py" />
            <source>「我很好」</source>
            <translation>「我很好」</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/silence.py" />
            <source>好一阵没见您动静了，您还好吗？就说，我很好，或者，帮我叫人。</source>
            <translation>I have not noticed you for a while. Are you all right? Press "I am fine", or "Call someone for me".</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/silence.py" />
            <source>好，那就放心了。</source>
            <translation>Good, I am glad.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/silence.py" />
            <source>您是很好，还是要我叫人？</source>
            <translation>Are you fine, or shall I call someone?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/silence.py" />
            <source>社区已经知道了，正在找人来看您</source>
            <translation>The community centre knows and is finding someone to look in on you</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/silence.py" />
            <source>{by}知道了，会联系您</source>
            <translation>{by} knows and will be in touch</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/silence.py" />
            <source>{by}在来看您的路上</source>
            <translation>{by} is on the way to you</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/snoozing.py" />
            <source>十分钟</source>
            <translation>10 minutes</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/snoozing.py" />
            <source>半小时</source>
            <translation>Half an hour</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/snoozing.py" />
            <source>一小时</source>
            <translation>One hour</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/snoozing.py" />
            <source>吃完饭</source>
            <translation>After the meal</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/snoozing.py" />
            <source>好，过{n}分钟再叫您。</source>
            <translation>
                <numerusform>All right, I will remind you in {n} minute.</numerusform>
                <numerusform>All right, I will remind you in {n} minutes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/sound.py" />
            <source>说快点</source>
            <translation>Speak faster</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/sound.py" />
            <source>教我听</source>
            <translation>Teach me</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/sound.py" />
            <source>我说得大点声，慢点，还是您教我听？</source>
            <translation>Shall I speak louder or slower, or will you teach me?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/sound.py" />
            <source>想要什么，按一下，或者直接说。</source>
            <translation>Press what you would like, or ask for it.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/staff_page.py" />
            <source>「返回」</source>
            <translation>「返回」</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/staff_page.py" />
            <source>这一页请用手按。不要了，就说「返回」。</source>
            <translation>Please press on this page. To leave, say 「返回」.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/still_there.py" />
            <source>还在设置吗？</source>
            <translation>Are you still there?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/still_there.py" />
            <source>没人按，20 秒后回到主页</source>
            <translation>Without a press, back to the main page in 20 seconds</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/still_there.py" />
            <source>还在设置</source>
            <translation>Still here</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/still_there.py" />
            <source>还在设置吗？没人按，就回到主页。</source>
            <translation>Are you still there? Without a press I go back to the main page.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>教我听懂您</source>
            <translation>Teach me to understand you</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>用您自己的话教我，哪儿的口音都行，说三遍就行。</source>
            <translation>Teach me in your own words and accent. Say it three times.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>只记在这台机器里，不往外发，录音听完就扔。</source>
            <translation>It stays in this device. Recordings are thrown away.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>教一句话</source>
            <translation>Teach a phrase</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>教过{n}句</source>
            <translation>
                <numerusform>{n} taught</numerusform>
                <numerusform>{n} taught</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>记住{n}句</source>
            <translation>
                <numerusform>{n} kept</numerusform>
                <numerusform>{n} kept</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>用您自己的话教我，说三遍就行。要教一句话吗？</source>
            <translation>Teach me in your own words, said three times. Would you like to teach me a phrase?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>您要教哪一样？</source>
            <translation>What would you like to teach me?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>开始说</source>
            <translation>Start</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>再说一次</source>
            <translation>Say it again</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>再教一句</source>
            <translation>Teach another</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>教的是：{name}</source>
            <translation>It will mean: {name}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>您要教的那句话</source>
            <translation>The phrase you are teaching</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>第一遍</source>
            <translation>First time</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>第二遍</source>
            <translation>Second time</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>第三遍</source>
            <translation>Third time</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>试一试</source>
            <translation>Try it</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/unset.py" />
            <source>现在还不知道几点，等连上社区再来。有急事，按红色的紧急呼救。</source>
            <translation>I do not know what time it is yet; try again once the community is reached. If it is urgent, press the red SOS button.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>高压</source>
            <translation>Upper blood pressure</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>低压</source>
            <translation>Lower blood pressure</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>心跳</source>
            <translation>Pulse</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>{n}下</source>
            <translation>{n} a minute</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>血糖</source>
            <translation>Blood sugar</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>体温</source>
            <translation>Temperature</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>{n}度</source>
            <translation>{n}℃</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>体重</source>
            <translation>Weight</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>{n}公斤</source>
            <translation>{n} kg</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>比如：高压一百三，低压八十五。</source>
            <translation>For example in Mandarin: 「高压一百三，低压八十五」.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>低压是多少？</source>
            <translation>What is the lower blood pressure?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>高压是多少？</source>
            <translation>What is the upper blood pressure?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>血压、血糖，或者体温是多少？</source>
            <translation>What is your blood pressure, blood sugar or temperature?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/well.py" />
            <source>您没事，不用叫人了，对吗？</source>
            <translation>You are fine and need nobody, right?</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/frame.py" />
            <source>已连上社区</source>
            <translation>Connected</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/frame.py" />
            <source>正在连社区</source>
            <translation>Connecting</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/frame.py" />
            <source>没连上社区</source>
            <translation>Not connected</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/frame.py" />
            <source>时间还不知道</source>
            <translation>Time not known yet</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/frame.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>紧急呼救</source>
            <translation>SOS</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/frame.py" />
            <source>按一下</source>
            <translation>Press here</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/frame.py" />
            <source>呼叫帮助</source>
            <translation>for help</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>初一</source>
            <translation>1</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>初二</source>
            <translation>2</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>初三</source>
            <translation>3</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>初四</source>
            <translation>4</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>初五</source>
            <translation>5</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>初六</source>
            <translation>6</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>初七</source>
            <translation>7</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>初八</source>
            <translation>8</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>初九</source>
            <translation>9</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>初十</source>
            <translation>10</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>十一</source>
            <translation>11</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>十二</source>
            <translation>12</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>十三</source>
            <translation>13</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>十四</source>
            <translation>14</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>十五</source>
            <translation>15</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>十六</source>
            <translation>16</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>十七</source>
            <translation>17</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>十八</source>
            <translation>18</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>十九</source>
            <translation>19</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>二十</source>
            <translation>20</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>廿一</source>
            <translation>21</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>廿二</source>
            <translation>22</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>廿三</source>
            <translation>23</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>廿四</source>
            <translation>24</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>廿五</source>
            <translation>25</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>廿六</source>
            <translation>26</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>廿七</source>
            <translation>27</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>廿八</source>
            <translation>28</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>廿九</source>
            <translation>29</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>三十</source>
            <translation>30</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>正月</source>
            <translation>month 1</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>二月</source>
            <translation>month 2</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>三月</source>
            <translation>month 3</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>四月</source>
            <translation>month 4</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>五月</source>
            <translation>month 5</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>六月</source>
            <translation>month 6</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>七月</source>
            <translation>month 7</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>八月</source>
            <translation>month 8</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>九月</source>
            <translation>month 9</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>十月</source>
            <translation>month 10</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>冬月</source>
            <translation>month 11</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>腊月</source>
            <translation>month 12</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>闰{month}{day}</source>
            <translation>Lunar leap {month}, day {day}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>{month}{day}</source>
            <translation>Lunar {month}, day {day}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>起床、三顿饭、睡觉的时间要从早到晚，写成 07:30 这样。</source>
            <translation>Getting up, the three meals and going to bed have to be in order, written as 07:30.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/plan_check.py" />
            <source>已经有一份“{medicine}”的计划，{one} 和 {other} 离得太近（至少隔 {n} 分钟）。</source>
            <translation>
                <numerusform>There is already a plan for "{medicine}": {one} and {other} are too close ({n} minute apart at least).</numerusform>
                <numerusform>There is already a plan for "{medicine}": {one} and {other} are too close ({n} minutes apart at least).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>请写药名。</source>
            <translation>Please give the medicine's name.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>请写每次吃多少，比如“1 片”。</source>
            <translation>Please give the dose, such as "1 tablet".</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>同一种药写了两种单位：{units}。</source>
            <translation>The same medicine has two units: {units}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>等回答的时间至少要有 1 分钟。</source>
            <translation>The time to wait for an answer has to be 1 minute at least.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>最短间隔和最多次数不能是负数。</source>
            <translation>Least interval and most doses cannot be negative.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>结束日期不能早于开始日期。</source>
            <translation>The last day cannot be before the first.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>星期几只能是一到日。</source>
            <translation>Days of the week are Monday to Sunday.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>隔几天吃一次，至少是 1。</source>
            <translation>The number of days between doses is 1 at least.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>又写星期几，又写隔几天，两样对不上，只能留一样。</source>
            <translation>Days of the week and a number of days do not agree: please keep one of them.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>一共吃几次，不能是负数。</source>
            <translation>The number of doses cannot be negative.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>又写一共几次，又写到哪天，两样可能对不上，只能留一样。</source>
            <translation>A number of doses and a last day may not agree: please keep one of them.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>吃几天、停几天，两个数都要写。</source>
            <translation>Days on and days off: please give both.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>请写从哪天开始：不然不知道哪天该吃。</source>
            <translation>Please give the first day, or nobody knows which days are meant.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>又写需要时才吃，又写了几点吃，只能留一样。</source>
            <translation>Taken as needed and at set times: please keep one of them.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>需要时才吃的药，要写两次之间至少隔多久。</source>
            <translation>A medicine taken as needed has to have a least interval.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>需要时才吃的药，不能再写哪几天吃、一共吃几次。</source>
            <translation>A medicine taken as needed cannot have days or a number of doses.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>请写几点吃，比如 08:00 20:00。</source>
            <translation>Please give the times, such as 08:00 20:00.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>同一个时间写了两遍。</source>
            <translation>The same time is given twice.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>一天最多 {most} 次。</source>
            <translation>{most} times a day at most.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>时间“{word}”看不懂。</source>
            <translation>The time "{word}" cannot be understood.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>“{word}”前后不能再加分钟。</source>
            <translation>"{word}" cannot have minutes before or after it.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>有两次落在同一个时间。</source>
            <translation>Two doses fall on the same time.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>两次之间最近只隔 {apart} 分钟，可是写着至少隔 {gap} 分钟。</source>
            <translation>Two doses are only {apart} minutes apart, but {gap} are the least.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/plan_check.py" />
            <source>24 小时内最多 {most} 次，却写了 {n} 个时间。</source>
            <translation>
                <numerusform>{most} doses in 24 hours at most, but {n} time is given.</numerusform>
                <numerusform>{most} doses in 24 hours at most, but {n} times are given.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>库存“{text}”看不懂，请写成“28 片”这样。</source>
            <translation>The stock "{text}" cannot be understood. Please write it as "28 tablets".</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>库存按“{one}”数，每次吃的按“{other}”数，对不上。</source>
            <translation>The stock is counted in "{one}" and the dose in "{other}": they do not agree.</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>起床后</source>
            <translation>after getting up</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>早饭前</source>
            <translation>before breakfast</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>吃早饭时</source>
            <translation>with breakfast</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>早饭后</source>
            <translation>after breakfast</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>午饭前</source>
            <translation>before lunch</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>吃午饭时</source>
            <translation>with lunch</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>午饭后</source>
            <translation>after lunch</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>晚饭前</source>
            <translation>before dinner</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>吃晚饭时</source>
            <translation>with dinner</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>晚饭后</source>
            <translation>after dinner</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>早饭和午饭之间</source>
            <translation>between breakfast and lunch</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>午饭和晚饭之间</source>
            <translation>between lunch and dinner</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>晚饭和睡觉之间</source>
            <translation>between dinner and bedtime</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>清早</source>
            <translation>early in the morning</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>早上</source>
            <translation>in the morning</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>上午</source>
            <translation>in the morning</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>中午</source>
            <translation>at noon</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>午后</source>
            <translation>early in the afternoon</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>下午</source>
            <translation>in the afternoon</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>傍晚前</source>
            <translation>late in the afternoon</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>傍晚</source>
            <translation>early in the evening</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>晚上</source>
            <translation>in the evening</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>晚上晚些时候</source>
            <translation>late in the evening</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>夜里</source>
            <translation>at night</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>睡觉前</source>
            <translation>before bedtime</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>睡下后</source>
            <translation>after going to bed</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/plan_pages.py" />
            <source>一</source>
            <translation>Mon</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/plan_pages.py" />
            <source>二</source>
            <translation>Tue</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/plan_pages.py" />
            <source>三</source>
            <translation>Wed</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/plan_pages.py" />
            <source>四</source>
            <translation>Thu</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/plan_pages.py" />
            <source>五</source>
            <translation>Fri</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/plan_pages.py" />
            <source>六</source>
            <translation>Sat</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/plan_pages.py" />
            <source>日</source>
            <translation>Sun</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>打针</source>
            <translation>by injection</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>滴</source>
            <comment>用法</comment>
            <translation>as drops</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>贴</source>
            <comment>用法</comment>
            <translation>as a patch</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>塞</source>
            <translation>as a suppository</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/plan_words.py" />
            <source>{event} {n} 分钟</source>
            <translation>
                <numerusform>{n} minute {event}</numerusform>
                <numerusform>{n} minutes {event}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>每星期{days}</source>
            <translation>every {days}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/plan_words.py" />
            <source>每 {n} 个月一天</source>
            <translation>
                <numerusform>one day every {n} month</numerusform>
                <numerusform>one day every {n} months</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>每月一天</source>
            <translation>one day a month</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/plan_words.py" />
            <source>每 {n} 个星期</source>
            <translation>
                <numerusform>every {n} week</numerusform>
                <numerusform>every {n} weeks</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>每星期一次</source>
            <translation>once a week</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/plan_words.py" />
            <source>每 {n} 天一次</source>
            <translation>
                <numerusform>every {n} day</numerusform>
                <numerusform>every {n} days</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>吃 {on} 天停 {off} 天</source>
            <translation>{on} days on, {off} days off</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>每天</source>
            <translation>every day</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/adherence/chart.py" />
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>需要时</source>
            <translation>when needed</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/plan_words.py" />
            <source>至少隔 {n} 分钟</source>
            <translation>
                <numerusform>{n} minute apart at least</numerusform>
                <numerusform>{n} minutes apart at least</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/plan_words.py" />
            <source>24 小时内最多 {n} 次</source>
            <translation>
                <numerusform>at most {n} dose in 24 hours</numerusform>
                <numerusform>at most {n} doses in 24 hours</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>从 {day}</source>
            <translation>from {day}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>到 {day}</source>
            <translation>until {day}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/plan_words.py" />
            <source>一共 {n} 次</source>
            <translation>
                <numerusform>{n} dose in all</numerusform>
                <numerusform>{n} doses in all</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>{time} {amount}</source>
            <translation>{time} {amount}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <source>平板</source>
            <translation>Tablet</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <source>立式机</source>
            <translation>Standing kiosk</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <source>电视</source>
            <translation>Television</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <source>白天亮，晚上暗</source>
            <translation>Light by day, dark by night</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <source>一直亮</source>
            <translation>Always light</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <source>一直暗</source>
            <translation>Always dark</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <source>黑白分明</source>
            <translation>High contrast</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <source>右手边</source>
            <translation>On the right</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <source>左手边</source>
            <translation>On the left</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>开着</source>
            <translation>On</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>关着</source>
            <translation>Off</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <source>{inches}英寸，离{m}米</source>
            <translation>{inches} inches, seen from {m} m</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <source>{inches}英寸，离{cm}厘米</source>
            <translation>{inches} inches, seen from {cm} cm</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <source>大字幕和闪光</source>
            <translation>Large captions and flash</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <source>不说话，只显示</source>
            <translation>No speech, only shown</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <source>语言</source>
            <translation>Language</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <source>动画</source>
            <translation>Movement</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>毫升</source>
            <translation>
                <numerusform>ml</numerusform>
                <numerusform>ml</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>升</source>
            <translation>
                <numerusform>litre</numerusform>
                <numerusform>litres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>克</source>
            <translation>
                <numerusform>g</numerusform>
                <numerusform>g</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>毫克</source>
            <translation>
                <numerusform>mg</numerusform>
                <numerusform>mg</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>微克</source>
            <translation>
                <numerusform>µg</numerusform>
                <numerusform>µg</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <location filename="../../kiosk/hub/templates/menu_live.html" />
            <source>单位</source>
            <translation>
                <numerusform>unit</numerusform>
                <numerusform>units</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>片</source>
            <translation>
                <numerusform>tablet</numerusform>
                <numerusform>tablets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>粒</source>
            <translation>
                <numerusform>capsule</numerusform>
                <numerusform>capsules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>颗</source>
            <translation>
                <numerusform>pill</numerusform>
                <numerusform>pills</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>丸</source>
            <translation>
                <numerusform>pill</numerusform>
                <numerusform>pills</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>袋</source>
            <translation>
                <numerusform>sachet</numerusform>
                <numerusform>sachets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>包</source>
            <translation>
                <numerusform>sachet</numerusform>
                <numerusform>sachets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>支</source>
            <translation>
                <numerusform>ampoule</numerusform>
                <numerusform>ampoules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>喷</source>
            <translation>
                <numerusform>puff</numerusform>
                <numerusform>puffs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>瓶</source>
            <translation>
                <numerusform>bottle</numerusform>
                <numerusform>bottles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>勺</source>
            <translation>
                <numerusform>spoonful</numerusform>
                <numerusform>spoonfuls</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/quantity.py" />
            <source>{low} 到 {high} {unit}</source>
            <translation>{low} to {high} {unit}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>{n} {unit}半</source>
            <translation>
                <numerusform>{n} and a half {unit}</numerusform>
                <numerusform>{n} and a half {unit}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/quantity.py" />
            <source>半{unit}</source>
            <translation>half a {unit}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/quantity.py" />
            <source>{number} {unit}</source>
            <translation>{number} {unit}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/quantity.py" />
            <source>{number}{unit}</source>
            <translation>{number} {unit}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/quantity.py" />
            <source>半</source>
            <translation>half</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/quantity.py" />
            <source>{below}分之{above}</source>
            <translation>{digits}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/quantity.py" />
            <source>{whole} 又{part}</source>
            <translation>{whole} {part}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>星期一</source>
            <translation>Monday</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>星期二</source>
            <translation>Tuesday</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>星期三</source>
            <translation>Wednesday</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>星期四</source>
            <translation>Thursday</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>星期五</source>
            <translation>Friday</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>星期六</source>
            <translation>Saturday</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>星期日</source>
            <translation>Sunday</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>1月</source>
            <translation>January</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>2月</source>
            <translation>February</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>3月</source>
            <translation>March</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>4月</source>
            <translation>April</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>5月</source>
            <translation>May</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>6月</source>
            <translation>June</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>7月</source>
            <translation>July</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>8月</source>
            <translation>August</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>9月</source>
            <translation>September</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>10月</source>
            <translation>October</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>11月</source>
            <translation>November</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>12月</source>
            <translation>December</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/saying.py" />
            <location filename="../../kiosk/hub/console/actions.py" />
            <location filename="../../kiosk/hub/templates/menu_live.html" />
            <source>份</source>
            <translation>
                <numerusform>portion</numerusform>
                <numerusform>portions</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>今天上午</source>
            <translation>this morning</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{day}上午</source>
            <translation>{day} morning</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>今天（{exact}）上午</source>
            <translation>this morning ({exact})</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{day}（{exact}）上午</source>
            <translation>{day} morning ({exact})</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>今天中午</source>
            <translation>today at noon</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{day}中午</source>
            <translation>{day} noon</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>今天（{exact}）中午</source>
            <translation>today at noon ({exact})</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{day}（{exact}）中午</source>
            <translation>{day} noon ({exact})</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>今天下午</source>
            <translation>this afternoon</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{day}下午</source>
            <translation>{day} afternoon</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>今天（{exact}）下午</source>
            <translation>this afternoon ({exact})</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{day}（{exact}）下午</source>
            <translation>{day} afternoon ({exact})</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>今天晚上</source>
            <translation>this evening</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{day}晚上</source>
            <translation>{day} evening</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>今天（{exact}）晚上</source>
            <translation>this evening ({exact})</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{day}（{exact}）晚上</source>
            <translation>{day} evening ({exact})</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>今天夜里</source>
            <translation>tonight</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{day}夜里</source>
            <translation>{day} night</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>今天（{exact}）夜里</source>
            <translation>tonight ({exact})</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{day}（{exact}）夜里</source>
            <translation>{day} night ({exact})</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{month}{day}日</source>
            <translation>{day} {month}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{day}　{weekday}</source>
            <translation>{weekday} {day}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>明天</source>
            <translation>tomorrow</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>后天</source>
            <translation>{weekday}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>大后天</source>
            <translation>{weekday}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{near}（{exact}）</source>
            <translation>{near} ({exact})</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>早上</source>
            <comment>饭</comment>
            <translation>breakfast</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>中午</source>
            <comment>饭</comment>
            <translation>lunch</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>晚上</source>
            <comment>饭</comment>
            <translation>dinner</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{day}{meal}</source>
            <translation>{meal} {day}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>送到家</source>
            <translation>To my home</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>去食堂吃</source>
            <translation>At the canteen</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{amount}元</source>
            <translation>¥{amount}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{hour}点</source>
            <translation>{hour}:00</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{hour}点半</source>
            <translation>{hour}:30</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{hour}点{minutes}分</source>
            <translation>{hour}:{minutes}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>早上{clock}</source>
            <translation>{clock} am</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>夜里{clock}</source>
            <translation>{clock} am</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>上午{clock}</source>
            <translation>{clock} am</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>中午{clock}</source>
            <translation>{clock} pm</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>下午{clock}</source>
            <translation>{clock} pm</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>晚上{clock}</source>
            <translation>{clock} pm</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/saying.py" />
            <source>{n}{unit}</source>
            <translation>
                <numerusform>{n} {unit}</numerusform>
                <numerusform>{n} {unit}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{dish}{amount}</source>
            <translation>{amount} of {dish}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>问大夫</source>
            <translation>Ask a doctor</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>和{person}通电话</source>
            <translation>Phone call with {person}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>开{names}</source>
            <translation>more {names}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/self_test.py" />
            <source>屏幕和按键</source>
            <translation>Screen, keys</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/words.py" />
            <source>、</source>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../kiosk/demo_data.py" />
            <source>晴</source>
            <translation>sunny</translation>
        </message>
        <message>
            <location filename="../../kiosk/demo_data.py" />
            <source>多云</source>
            <translation>cloudy</translation>
        </message>
        <message>
            <location filename="../../kiosk/demo_data.py" />
            <source>小雪</source>
            <translation>light snow</translation>
        </message>
        <message>
            <location filename="../../kiosk/demo_data.py" />
            <source>阴</source>
            <translation>overcast</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/chart.py" />
            <source>按时吃了</source>
            <translation>Taken on time</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/chart.py" />
            <location filename="../../kiosk/hub/adherence/table.py" />
            <source>晚了才吃</source>
            <translation>Taken late</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/chart.py" />
            <location filename="../../kiosk/hub/adherence/table.py" />
            <location filename="../../kiosk/hub/templates/adherence_live.html" />
            <source>说不吃</source>
            <translation>Declined</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/chart.py" />
            <location filename="../../kiosk/hub/console/doses.py" />
            <source>终端没开，没人提醒</source>
            <translation>Kiosk off, nobody reminded</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/chart.py" />
            <location filename="../../kiosk/hub/adherence/paper.py" />
            <location filename="../../kiosk/hub/console/doses.py" />
            <location filename="../../kiosk/hub/templates/adherence_live.html" />
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>没有记录</source>
            <translation>no record</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/chart.py" />
            <source>还没回答</source>
            <translation>Not answered yet</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/chart.py" />
            <source>说了等一会儿</source>
            <translation>Said: later</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/chart.py" />
            <source>停了</source>
            <translation>Stopped</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/chart.py" />
            <source>需要时吃了</source>
            <translation>Taken as needed</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/chart.py" />
            <source>30 天的吃药情况</source>
            <translation>Medicines of 30 days</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/chart.py" />
            <location filename="../../kiosk/hub/adherence/paper.py" />
            <source>{month}月</source>
            <translation>{month}/</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/paper.py" />
            <source>这台机器上没有中文字体，出不了 PDF。请管理员装上 fonts-noto-cjk；表格可以照样导出。</source>
            <translation>This machine has no Chinese font, so there is no PDF. Please ask the administrator to install fonts-noto-cjk; the table can be exported all the same.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/paper.py" />
            <location filename="../../kiosk/hub/templates/adherence_person_live.html" />
            <source>吃药情况：{name}</source>
            <translation>Medicines taken: {name}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/paper.py" />
            <source>{first} 到 {last}　{station}　{by}打印于 {at}</source>
            <translation>{first} to {last}   {station}   printed by {by}, {at}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/paper.py" />
            <source>30 天吃了 {month}，最近 7 天吃了 {week}</source>
            <translation>{month} taken in 30 days, {week} in the last 7 days</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/adherence/paper.py" />
            <source>还有 {n} 行没有印，请看表格。</source>
            <translation>
                <numerusform>{n} more row is not printed, please see the table.</numerusform>
                <numerusform>{n} more rows are not printed, please see the table.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/paper.py" />
            <source>没按时吃的</source>
            <translation>Not taken on time</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/adherence/paper.py" />
            <source>还有 {n} 条，请看表格。</source>
            <translation>
                <numerusform>{n} more, please see the table.</numerusform>
                <numerusform>{n} more, please see the table.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/paper.py" />
            <source>（{at}）</source>
            <translation> ({at})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/adherence/paper.py" />
            <source>，离上一次只有 {n} 分钟</source>
            <translation>
                <numerusform>, only {n} minute after the last one</numerusform>
                <numerusform>, only {n} minutes after the last one</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/press.py" />
            <source>PDF 没有做成，请过一会儿再试一次；表格可以照样导出。</source>
            <translation>The PDF could not be made. Please try again in a little while; the table can be exported all the same.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <source>日期</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <source>该吃的时间</source>
            <translation>Due</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>药名</source>
            <translation>Name of the medicine</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>每次吃多少</source>
            <translation>Amount each time</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <source>结果</source>
            <translation>Result</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <source>吃的时间</source>
            <translation>Taken at</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <source>离上次几分钟（太早）</source>
            <translation>Minutes since the last one (too soon)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <location filename="../../kiosk/hub/templates/adherence_live.html" />
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>姓名</source>
            <translation>Full name</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <source>7 天吃了几成（%）</source>
            <translation>Taken in 7 days (%)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <source>30 天吃了几成（%）</source>
            <translation>Taken in 30 days (%)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <source>30 天该吃几次</source>
            <translation>Doses in 30 days</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <source>30 天吃了几次</source>
            <translation>Taken in 30 days</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <source>7 天该吃几次</source>
            <translation>Doses in 7 days</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <source>7 天吃了几次</source>
            <translation>Taken in 7 days</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <source>从哪天起算</source>
            <translation>Counted since</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <source>没有记录或终端没开</source>
            <translation>No record or kiosk off</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <location filename="../../kiosk/hub/templates/adherence_live.html" />
            <source>吃得太早</source>
            <translation>Too soon</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/words.py" />
            <source>“吃了几成”：提醒过、有结果的药里，吃了的占多少。按时吃、晚了才吃都算吃了；说不吃、漏了算没吃。终端没开和没有记录的，不知道吃没吃，不算在里面，另外写明。结果是老人自己按的或者说的。</source>
            <translation>The percentage: of the doses that were asked for and have a result, how many were taken. On time and late both count as taken; declined and missed count as not taken. Where the kiosk was off or there is no record, nobody knows; these are not counted and are told separately. Results are what the resident pressed or said.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/adherence/words.py" />
            <source>{n} 次里吃了 {m} 次</source>
            <translation>
                <numerusform>{m} of {n} dose taken</numerusform>
                <numerusform>{m} of {n} doses taken</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/words.py" />
            <source>{percent}（{counted}）</source>
            <translation>{percent} ({counted})</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/words.py" />
            <source>从{month}月{day}日起</source>
            <translation>Since {month}/{day}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/adherence/words.py" />
            <source>从{month}月{day}日起，还不到 {n} 天，先不算几成</source>
            <translation>
                <numerusform>Since {month}/{day}: less than {n} day, so no percentage yet</numerusform>
                <numerusform>Since {month}/{day}: less than {n} days, so no percentage yet</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/api/calls.py" />
            <source>自检</source>
            <translation>Self-test</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/app.py" />
            <source>没有这个页面。</source>
            <translation>There is no such page.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/app.py" />
            <source>不能这样做。</source>
            <translation>This cannot be done.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/app.py" />
            <source>平台出错了，请再试一次。</source>
            <translation>Something went wrong in the service. Please try again.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/backends.py" />
            <source>用 PostgreSQL 数据库要先装驱动：pip install 'anban[postgresql]'。</source>
            <translation>PostgreSQL needs its driver first: pip install 'anban[postgresql]'.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/backends.py" />
            <source>不认识的数据库地址“{scheme}://”：请写文件路径，或者 postgresql://…。</source>
            <translation>Unknown database address "{scheme}://": please give a file's path, or postgresql://….</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/backends.py" />
            <source>数据库地址写得不对，看不懂。</source>
            <translation>The database address cannot be understood.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/backends.py" />
            <source>数据库地址里没有写文件路径。</source>
            <translation>The database address names no file.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/backends.py" />
            <source>数据库文件 {path} 打不开或者写不进去：请换个地方，或者改一下权限。</source>
            <translation>The database file {path} cannot be opened or written: please choose another place, or change its permissions.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/backends.py" />
            <source>数据库文件 {path} 建不起来：{why}。</source>
            <translation>The database file {path} cannot be made: {why}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/backends.py" />
            <source>{path} 不是文件，不能当数据库用。</source>
            <translation>{path} is not a file and cannot be the database.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/backends.py" />
            <source>{path} 不是数据库文件，没有动它。请换一个路径。</source>
            <translation>{path} is not a database file and was not touched. Please choose another path.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/backends.py" />
            <source>{path} 是别的程序的数据库，没有动它。请换一个路径。</source>
            <translation>{path} is another program's database and was not touched. Please choose another path.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/courier.py" />
            <source>这个通道已经不用了，没有发。</source>
            <translation>This channel is no longer used, nothing was sent.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/courier.py" />
            <source>平台这边出错了，会再试。</source>
            <translation>Something went wrong in the service. It will try again.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/courier.py" />
            <source>收到请点开 {link} 或者把数字 {code} 告诉服务站。</source>
            <translation>When you have read this, open {link} or tell the station the number {code}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/courier.py" />
            <source>收到请把数字 {code} 告诉服务站。</source>
            <translation>When you have read this, tell the station the number {code}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/courier.py" />
            <source>点开看看、回复： {link}</source>
            <translation>Look and reply: {link}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/gateway.py" />
            <source>回话的不是短信平台，是一个网页。</source>
            <translation>A web page answered, not the text message gateway.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/gateway.py" />
            <source>短信平台的回话看不懂。</source>
            <translation>The text message gateway's answer cannot be understood.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/gateway.py" />
            <source>短信平台没有收（{reason}）。</source>
            <translation>The text message gateway refused it ({reason}).</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/mail.py" />
            <source>邮箱地址不对。</source>
            <translation>The e-mail address is wrong.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/mail.py" />
            <source>安伴：测试消息</source>
            <translation>Anban: test message</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/mail.py" />
            <source>安伴：{words}</source>
            <translation>Anban: {words}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/mail.py" />
            <source>邮件服务器不收这个邮箱</source>
            <translation>The mail server refuses this address</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/mail.py" />
            <source>邮件服务器不认账号或者密码</source>
            <translation>The mail server does not accept the account or password</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/mail.py" />
            <source>邮件服务器没有收</source>
            <translation>The mail server refused it</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/mail.py" />
            <source>邮件服务器断开了。</source>
            <translation>The mail server broke the connection.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/mail.py" />
            <source>邮件服务器不会这样收信。</source>
            <translation>The mail server does not take mail this way.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/mail.py" />
            <source>和邮件服务器加密没有谈成。</source>
            <translation>No encrypted connection with the mail server.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/mail.py" />
            <source>{sentence}（{code}）。</source>
            <translation>{sentence} ({code}).</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/outcome.py" />
            <source>对方太久没有回话。</source>
            <translation>The other side took too long to answer.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/outcome.py" />
            <source>连不上对方，可能断网了。</source>
            <translation>The other side cannot be reached, perhaps the network is down.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/settings_file.py" />
            <source>有两个通道用了同一个 id。</source>
            <translation>Two channels have the same id.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/settings_file.py" />
            <source>读不了 {path}</source>
            <translation>{path} cannot be read</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/settings_file.py" />
            <location filename="../../kiosk/hub/console/telling_actions.py" />
            <source>网址要以 https:// 或者 http:// 开头。</source>
            <translation>The address has to begin with https:// or http://.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/settings_file.py" />
            <source>请写签名用的密钥，不然对方认不出是谁发的。</source>
            <translation>Please give the key to sign with, or the other side cannot tell who sent it.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/settings_file.py" />
            <source>请写邮件服务器的地址。</source>
            <translation>Please give the mail server's address.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/settings_file.py" />
            <source>不加密只能用在本机，请选 TLS。</source>
            <translation>Without encryption only on this machine. Please choose TLS.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/settings_file.py" />
            <source>请写用哪个邮箱发。</source>
            <translation>Please give the address to send from.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/settings_file.py" />
            <source>模板里的“{word}”看不懂。</source>
            <translation>"{word}" in the template cannot be understood.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/web.py" />
            <source>网址不对，发不出去。</source>
            <translation>The address is wrong, it cannot be sent.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/web.py" />
            <source>对方说到一半断开了。</source>
            <translation>The other side broke off.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/web.py" />
            <source>对方说发得太快了，要等一等。</source>
            <translation>The other side says it goes too fast and has to wait.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/web.py" />
            <source>对方的服务器出错了（{status}）。</source>
            <translation>The other side's server failed ({status}).</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/web.py" />
            <location filename="../../kiosk/hub/channels/webhook.py" />
            <source>回话的不是对方的服务，是一个网页。</source>
            <translation>A web page answered, not the other side's service.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/web.py" />
            <source>对方不认我们的账号或者密钥（{status}）。</source>
            <translation>The other side does not accept our account or key ({status}).</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/web.py" />
            <source>对方换地址了（{status}）。</source>
            <translation>The other side has moved ({status}).</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/web.py" />
            <source>对方不收这样的消息（{status}）。</source>
            <translation>The other side refuses such a message ({status}).</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/webhook.py" />
            <source>没有写网址，发不出去。</source>
            <translation>There is no address, it cannot be sent.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/actions.py" />
            <source>请从列出来的结果里选一个。</source>
            <translation>Please choose one of the outcomes listed.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/actions.py" />
            <source>到达时间请写分钟数。</source>
            <translation>Please give the time of arrival in minutes.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/actions.py" />
            <source>请写老人的姓名。</source>
            <translation>Please give the resident's name.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/actions.py" />
            <source>没有这一天或这一顿。</source>
            <translation>There is no such day or meal.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/actions.py" />
            <source>这一顿至少要有一道菜。</source>
            <translation>A meal needs one dish at least.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/actions.py" />
            <source>请写菜名。</source>
            <translation>Please give the dish's name.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/actions.py" />
            <source>没有这一顿。</source>
            <translation>There is no such meal.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/actions.py" />
            <source>请选这道菜哪一顿做。</source>
            <translation>Please choose the meals this dish is cooked for.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/actions.py" />
            <source>价钱</source>
            <translation>Price</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/actions.py" />
            <source>老人价</source>
            <translation>Senior price</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/actions.py" />
            <source>{what}请写成数字，比如 12 或 12.5。</source>
            <translation>{what}: please give a number, such as 12 or 12.5.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/actions.py" />
            <location filename="../../kiosk/hub/console/chain_pages.py" />
            <location filename="../../kiosk/hub/console/channel_pages.py" />
            <location filename="../../kiosk/hub/console/plan_reading.py" />
            <location filename="../../kiosk/hub/console/sensor_actions.py" />
            <location filename="../../kiosk/hub/console/telling_actions.py" />
            <source>写得太长了，请短一些（{most} 个字以内）。</source>
            <translation>That is too long, please shorten it ({most} characters at most).</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/actions.py" />
            <location filename="../../kiosk/hub/console/plan_actions.py" />
            <source>没有这个操作。</source>
            <translation>There is no such action.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_cards.py" />
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>每天的测试呼救</source>
            <translation>Daily test call</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_cards.py" />
            <location filename="../../kiosk/hub/escalation/endings.py" />
            <location filename="../../kiosk/hub/store/escalation.py" />
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>测试</source>
            <translation>Test</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_cards.py" />
            <source>没有终端</source>
            <translation>No device</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_cards.py" />
            <source>终端还没有消息</source>
            <translation>No message from the device yet</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_cards.py" />
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>断线：{ago}没有消息</source>
            <translation>Offline: no message for {ago}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_cards.py" />
            <source>终端连着，但是声音关了，叫他听不见</source>
            <translation>The device is connected, but its sound is off: they cannot hear you</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_cards.py" />
            <source>终端连着</source>
            <translation>Device connected</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>平台收到</source>
            <translation>Received</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>有人处理</source>
            <translation>Taken on</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>已解决</source>
            <translation>Resolved</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>预计 {n} 分钟</source>
            <translation>
                <numerusform>{n} minute expected</numerusform>
                <numerusform>{n} minutes expected</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>{at} 还没有解决会再响</source>
            <translation>Rings again at {at} if not resolved</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>{by}说好的时间过了，还没有解决</source>
            <translation>The time {by} gave has passed, not resolved yet</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>{by}接了，还没有解决</source>
            <translation>{by} took it on, not resolved yet</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>还没有人接</source>
            <translation>Nobody has taken it on yet</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>响铃</source>
            <translation>Rings</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>通知第 {n} 批人</source>
            <translation>
                <numerusform>Group {n} told</numerusform>
                <numerusform>Group {n} told</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>再通知所有人</source>
            <translation>All told again</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>通知所有人</source>
            <translation>All told</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>又响了</source>
            <translation>Rang again</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>更响</source>
            <translation>Louder</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>通知家里人</source>
            <translation>Family told</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>通知值班的人</source>
            <translation>People on duty told</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>正在发</source>
            <translation>sending</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>回了：我去</source>
            <translation>replied: I am going</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>回了：去不了</source>
            <translation>replied: I cannot go</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <location filename="../../kiosk/hub/console/telling.py" />
            <source>没发成</source>
            <translation>not sent</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/answers.py" />
            <source>平台现在没有回应，请过一会儿再点开。急事请打 120。</source>
            <translation>The service does not answer just now. Please open this again in a while. If it is urgent, ring 120.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/answers.py" />
            <source>这个链接不对，或者太旧了。急事请打电话给服务站。</source>
            <translation>This link is wrong or too old. If it is urgent, please phone the station.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/answers.py" />
            <source>平台现在没有回应，请过一会儿再点。急事请打 120。</source>
            <translation>The service does not answer just now. Please press again in a while. If it is urgent, ring 120.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/answers.py" />
            <source>收到的人说：发错了，不是他。</source>
            <translation>The person who got it says: a mistake, not them.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/answers.py" />
            <source>一位老人</source>
            <translation>a resident</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/board.py" />
            <source>{at} 该有的测试呼救没有来：铃声和通知这几天没有试过，请告诉管理员。</source>
            <translation>The test call due at {at} did not come: bell and notifications have not been tried for days. Please tell the administrator.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/board.py" />
            <source>{at} 的测试呼救到现在没有人接：真的呼救也可能没有人听见。</source>
            <translation>Nobody has taken the test call of {at} yet: a real call might not be heard either.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/board.py" />
            <source>一般</source>
            <translation>Fair</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/chain_pages.py" />
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>全站</source>
            <translation>Whole station</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/chain_pages.py" />
            <source>站里的人</source>
            <translation>People of the station</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/chain_pages.py" />
            <source>家里人</source>
            <translation>Family</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/chain_pages.py" />
            <source>时间请写成 10:00 这样。</source>
            <translation>Please write the time as 10:00.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/chain_pages.py" />
            <source>第 {n} 批人：请写等多少秒。</source>
            <translation>
                <numerusform>Group {n}: please give the seconds to wait.</numerusform>
                <numerusform>Group {n}: please give the seconds to wait.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/chain_pages.py" />
            <source>每一步要在 {least} 秒到 1 小时之间。</source>
            <translation>Each step has to be between {least} seconds and 1 hour.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/chain_pages.py" />
            <source>最多 {most} 批人。</source>
            <translation>{most} groups at most.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/chain_pages.py" />
            <source>后一步要比前一步晚，通知所有人放在最后。</source>
            <translation>Each step has to be later than the one before, and telling everyone comes last.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/chain_pages.py" />
            <source>每一批至少要选一个人。</source>
            <translation>Each group needs one person at least.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/chain_pages.py" />
            <source>等多久请写成数字，比如 60。</source>
            <translation>How long to wait: please give a number, such as 60.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/channel_pages.py" />
            <source>这个通道写在配置文件里，要在那里改。</source>
            <translation>This channel is in the configuration file and has to be changed there.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/channel_pages.py" />
            <source>换了地址，请把密钥再写一遍：不然原来的密钥会发给别人。</source>
            <translation>With another address, please enter the key again: otherwise the old key would be sent to someone else.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/channel_pages.py" />
            <source>请选是哪一种通道。</source>
            <translation>Please choose the kind of channel.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/channel_pages.py" />
            <source>请给通道起个名字。</source>
            <translation>Please give the channel a name.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/channel_pages.py" />
            <source>有一项没填对：{why}</source>
            <translation>Something is not filled in properly: {why}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/channel_pages.py" />
            <source>请求头一行一个，写成“名字: 内容”。</source>
            <translation>Request headers one a line, as "Name: content".</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/channel_pages.py" />
            <source>网络回调（webhook）</source>
            <translation>Web callback (webhook)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/channel_pages.py" />
            <source>邮件（SMTP）</source>
            <translation>E-mail (SMTP)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/channel_pages.py" />
            <source>短信或群机器人（HTTP）</source>
            <translation>Text messages or group robot (HTTP)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>还没有消息</source>
            <translation>No message yet</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>有 {n} 处要看看</source>
            <translation>
                <numerusform>{n} thing to look at</numerusform>
                <numerusform>{n} things to look at</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>{name}家的终端断线了：{ago}没有消息。请打电话看看。</source>
            <translation>{name}'s device is offline: no message for {ago}. Please phone.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>{name}家的终端静音了：提醒和呼救可能听不见。</source>
            <translation>{name}'s device is muted: reminders and calls may not be heard.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>静音</source>
            <translation>muted</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>断线超过 3 分钟：{ago}没有消息，请打电话</source>
            <translation>Offline for more than 3 minutes: no message for {ago}, please phone</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>断线超过 5 小时：{ago}没有消息，请上门看看</source>
            <translation>Offline for more than 5 hours: no message for {ago}, please visit</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>断线超过一天：{ago}没有消息，请上门修</source>
            <translation>Offline for more than a day: no message for {ago}, please go and repair it</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>喇叭静音了，提醒和呼救可能听不见。</source>
            <translation>The loudspeaker is muted: reminders and calls may not be heard.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>喇叭音量只有 {n}%。</source>
            <translation>
                <numerusform>The loudspeaker is only at {n}%.</numerusform>
                <numerusform>The loudspeaker is only at {n}%.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>存储只剩 {n} MB。</source>
            <translation>
                <numerusform>Only {n} MB of storage left.</numerusform>
                <numerusform>Only {n} MB of storage left.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>时钟差了 {ago}，请打开自动对时。</source>
            <translation>The clock is {ago} off, please switch on automatic time.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>电池只剩 {n}%，没有在充电。</source>
            <translation>
                <numerusform>Battery at only {n}%, not charging.</numerusform>
                <numerusform>Battery at only {n}%, not charging.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>有 {n} 件事平台没收下，请问问老人。</source>
            <translation>
                <numerusform>The service refused {n} thing, please ask the resident.</numerusform>
                <numerusform>The service refused {n} things, please ask the resident.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>有 {n} 份用药计划这台设备看不懂，请升级程序。</source>
            <translation>
                <numerusform>This device does not understand {n} medicine plan. Please upgrade it.</numerusform>
                <numerusform>This device does not understand {n} medicine plans. Please upgrade it.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>过去一天有吃药提醒晚了 {ago}，设备可能关过机。</source>
            <translation>In the last day a medication reminder came {ago} late; the device may have been off.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>程序卡住了：{parts}</source>
            <translation>The program is stuck: {parts}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>自检 {ago}没做了。</source>
            <translation>No self-test for {ago}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>自检没通过：{parts}</source>
            <translation>The self-test failed: {parts}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>没报</source>
            <translation>not told</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>听到的声音</source>
            <translation>Sound heard</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>系统音量</source>
            <translation>System volume</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>说话音量</source>
            <translation>Speech volume</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>没送出的</source>
            <translation>Not sent yet</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>{n} 件</source>
            <translation>
                <numerusform>{n} item</numerusform>
                <numerusform>{n} items</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>存储还剩</source>
            <translation>Storage left</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>时钟差</source>
            <translation>Clock off by</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>{n} 秒</source>
            <translation>
                <numerusform>{n} second</numerusform>
                <numerusform>{n} seconds</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>在充电</source>
            <translation>charging</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>没充电</source>
            <translation>not charging</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>电池</source>
            <translation>Battery</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>有人用过</source>
            <translation>Last used</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>还没做过</source>
            <translation>never done</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>上次自检</source>
            <translation>Last self-test</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/doses.py" />
            <source>没有回音</source>
            <translation>no answer</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/doses.py" />
            <source>{at} 吃了</source>
            <translation>taken at {at}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/doses.py" />
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>{at} 说不吃</source>
            <translation>skipped at {at}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/doses.py" />
            <source>{at} 说等一会儿</source>
            <translation>put off at {at}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/doses.py" />
            <source>没吃，过了时间</source>
            <translation>not taken, time has passed</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/doses.py" />
            <source>提醒了</source>
            <translation>reminded</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/exchange_pages.py" />
            <source>请选一个文件。</source>
            <translation>Please choose a file.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/exchange_pages.py" />
            <source>文件太大了，最多 1 MB。</source>
            <translation>The file is too large: 1 MB at most.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/exchange_pages.py" />
            <location filename="../../kiosk/hub/fhir/document.py" />
            <source>这个文件不是 JSON，读不了。</source>
            <translation>This file is not JSON and cannot be read.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/exchange_pages.py" />
            <location filename="../../kiosk/hub/console/plan_reading.py" />
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>日期“{text}”看不懂。</source>
            <translation>The date "{text}" cannot be understood.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/missed_pages.py" />
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>全站的安排</source>
            <translation>The station's plan</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/missed_pages.py" />
            <source>{at} 老人后来自己回答了</source>
            <translation>{at}: the resident answered after all</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/missed_pages.py" />
            <source>{at} {by}知道了</source>
            <translation>{at}: {by} looks after it</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/missed_pages.py" />
            <source>过了一天，没有人处理</source>
            <translation>A day has passed, nobody looked after it</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/missed_pages.py" />
            <location filename="../../kiosk/hub/escalation/missed.py" />
            <source>请写 0 到 {most} 分钟，0 就是不通知。</source>
            <translation>Please write 0 to {most} minutes; 0 tells nobody.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/pages.py" />
            <source>血压 {a}/{b}</source>
            <translation>Blood pressure {a}/{b}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/pages.py" />
            <source>脉搏 {v}</source>
            <translation>Pulse {v}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/pages.py" />
            <source>血糖 {v}</source>
            <translation>Blood sugar {v}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/pages.py" />
            <source>体温 {v}℃</source>
            <translation>Temperature {v}℃</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/pages.py" />
            <source>体重 {v} 公斤</source>
            <translation>Weight {v} kg</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_actions.py" />
            <source>别人刚改过这份计划，您的没有存。请重新打开，看过再改。</source>
            <translation>Somebody has just changed this plan, so yours was not saved. Please open it again, look, and change it then.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_actions.py" />
            <source>照片没有传上来，请再选一次。</source>
            <translation>The photograph did not arrive, please choose it again.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <source>添了这种药</source>
            <translation>Medicine added</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <source>删掉了</source>
            <translation>Deleted</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <source>删掉以后又添上了</source>
            <translation>Added again after it was deleted</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <source>暂停了</source>
            <translation>Paused</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <source>继续了</source>
            <translation>Continued</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <source>{field}：{old} → {new}</source>
            <translation>{field}: {old} → {new}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <source>没写</source>
            <translation>not written</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <source>别的小改动</source>
            <translation>Another small change</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>管什么的</source>
            <translation>What for</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>用法</source>
            <translation>Way</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>几点吃</source>
            <translation>Times</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>哪几天吃</source>
            <translation>On which days</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>从哪天开始</source>
            <translation>From which day</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>到哪天为止</source>
            <translation>Until which day</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>一共吃几次</source>
            <translation>How many doses in all</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>两次至少隔几分钟</source>
            <translation>Least minutes between two</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>24 小时最多几次</source>
            <translation>Most in 24 hours</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>等多少分钟算漏</source>
            <translation>Missed after how many minutes</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>和吃饭的关系</source>
            <translation>Relation to meals</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <source>家里还有</source>
            <translation>Left at home</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>照片</source>
            <translation>Photograph</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <source>有（{name}）</source>
            <translation>yes ({name})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <source>{left}（{day} 数的，提前 {n} 天提醒）</source>
            <translation>
                <numerusform>{left} (counted {day}, warned {n} day ahead)</numerusform>
                <numerusform>{left} (counted {day}, warned {n} days ahead)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_pages.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>天</source>
            <translation>days</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_pages.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>个星期</source>
            <translation>weeks</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_pages.py" />
            <source>个月</source>
            <translation>months</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_pages.py" />
            <source>更早</source>
            <translation>earlier</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_pages.py" />
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>不知道是谁</source>
            <translation>unknown</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_preview.py" />
            <source>没有固定时间：老人需要时自己按，太早了终端会说还要等多久。</source>
            <translation>No fixed times: the resident presses when it is needed; if that is too soon, the kiosk says how long to wait.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_preview.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <location filename="../../kiosk/hub/store/life.py" />
            <source>{month}月{day}日</source>
            <translation>{day}/{month}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/plan_preview.py" />
            <source>{one} 和 {other} 挨得很近，只隔 {n} 分钟，是不是写错了？没有写错，就可以保存。</source>
            <translation>
                <numerusform>{one} and {other} are very near each other, only {n} minute apart. Is that a slip? If it is right, just save.</numerusform>
                <numerusform>{one} and {other} are very near each other, only {n} minutes apart. Is that a slip? If it is right, just save.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_preview.py" />
            <source>{day}才开始。</source>
            <translation>Begins {day}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_preview.py" />
            <source>已经结束了，不会再提醒。</source>
            <translation>Over: nobody is reminded any more.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_preview.py" />
            <source>这 14 天里一次也没有，请看看写得对不对。</source>
            <translation>Not once in these 14 days; please look whether this is right.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_preview.py" />
            <source>先停着：保存以后不提醒，按“继续”才开始。</source>
            <translation>Paused: after saving nobody is reminded until somebody presses “Continue”.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_reading.py" />
            <location filename="../../kiosk/hub/console/sensor_actions.py" />
            <source>请写 {least} 到 {most} 的整数。</source>
            <translation>Please give a whole number from {least} to {most}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_reading.py" />
            <source>时间“{word}”看不懂，请写成 08:00 这样。</source>
            <translation>The time "{word}" cannot be understood. Please write it as 08:00.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>{event}（{at}）</source>
            <translation>{event} ({at})</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>口服</source>
            <translation>By mouth</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>别的用法</source>
            <translation>Another way</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>随饭</source>
            <translation>with meals</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>空腹</source>
            <translation>on an empty stomach</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>每天一次</source>
            <translation>Once a day</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>早晚</source>
            <translation>Morning and evening</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>早中晚</source>
            <translation>Morning, noon, evening</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>睡前一次</source>
            <translation>At bedtime</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>隔天</source>
            <translation>Every other day</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>每周一</source>
            <translation>Every Monday</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/rendering.py" />
            <source>断开了</source>
            <translation>Cut off</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/rendering.py" />
            <source>没有送到平台，请再试一次。</source>
            <translation>It did not reach the service. Please try again.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/rendering.py" />
            <source>【呼救】</source>
            <translation>【Call for help】</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/rendering.py" />
            <source>【请看看】</source>
            <translation>【Please look】</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/rendering.py" />
            <location filename="../../kiosk/hub/escalation/texts.py" />
            <source>【测试】</source>
            <translation>【Test】</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/rendering.py" />
            <source>【断开】</source>
            <translation>【Cut off】</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/rendering.py" />
            <source>【请登录】</source>
            <translation>【Please log in】</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/rendering.py" />
            <source>已经 {seconds} 秒</source>
            <translation>for {seconds} s</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/rendering.py" />
            <source>{seconds} 秒后</source>
            <translation>in {seconds} s</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/rendering.py" />
            <source>已经 {minutes} 分 {seconds} 秒</source>
            <translation>for {minutes} min {seconds} s</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/rendering.py" />
            <source>已经 {hours} 小时 {minutes} 分</source>
            <translation>for {hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/rendering.py" />
            <source>{minutes} 分钟后</source>
            <translation>in {minutes} min</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/routes.py" />
            <source>数据库现在没有回应，请过一会儿再试。</source>
            <translation>The database does not answer just now. Please try again in a while.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/routes.py" />
            <source>找不到它，可能已经删掉了。</source>
            <translation>It was not found; it may have been deleted.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/routes.py" />
            <source>内容太长了。</source>
            <translation>That is too long.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/routes.py" />
            <source>表单内容看不懂。</source>
            <translation>The form cannot be understood.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/routes.py" />
            <source>网络太慢，请再试一次。</source>
            <translation>The network is too slow. Please try again.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/routes.py" />
            <source>文件太大了，最多 {n} MB。请分成几份再导入。</source>
            <translation>
                <numerusform>The file is too large: {n} MB at most. Please import it in several parts.</numerusform>
                <numerusform>The file is too large: {n} MB at most. Please import it in several parts.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/routes.py" />
            <source>照片太大了，最多 {n} MB，所以没有存。请把手机相机的画质调低再拍一张，或者先不放照片。</source>
            <translation>
                <numerusform>The photo is too large ({n} MB at most), so nothing was saved. Please take it again with a lower picture quality, or leave the photo out for now.</numerusform>
                <numerusform>The photo is too large ({n} MB at most), so nothing was saved. Please take it again with a lower picture quality, or leave the photo out for now.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/routes.py" />
            <source>登录过期了，请马上重新登录：没有登录的时候，有呼救这里不会响。</source>
            <translation>Your login has expired. Please log in again at once: until then nothing rings here when someone calls for help.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/routes.py" />
            <source>试错太多次了，请 {n} 秒以后再试。</source>
            <translation>
                <numerusform>Too many tries. Please wait {n} second.</numerusform>
                <numerusform>Too many tries. Please wait {n} seconds.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/routes.py" />
            <source>页面太旧了，请再登录一次。</source>
            <translation>This page is too old. Please log in again.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/routes.py" />
            <source>登录名或者密码不对。</source>
            <translation>Login or password is wrong.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/sensor_actions.py" />
            <source>一个感应器最多 {n} 条规则。</source>
            <translation>
                <numerusform>A sensor has {n} rule at most.</numerusform>
                <numerusform>A sensor has {n} rules at most.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_actions.py" />
            <source>开始的时间要早于结束的时间。</source>
            <translation>The beginning has to be before the end.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_actions.py" />
            <source>请写感应器的名字，比如“床头按钮”。</source>
            <translation>Please give the sensor's name, such as "bedside button".</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_actions.py" />
            <location filename="../../kiosk/hub/store/feed.py" />
            <source>主题写得不对：用 / 分开，# 只能在最后。</source>
            <translation>The topic is wrong: separate with /, and # only at the end.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_actions.py" />
            <source>时段要写从几点到几点，或者都不写。</source>
            <translation>Give both ends of the time span, or neither.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_actions.py" />
            <source>“按下”和“摔倒”是一下子的事，请把分钟写成 0。</source>
            <translation>"Pressed" and "fall" happen in a moment. Please set the minutes to 0.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_actions.py" />
            <source>时间请写成 08:00 这样。</source>
            <translation>Please write the time as 08:00.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_faults.py" />
            <source>{name}家的{sensor}：{fault}。</source>
            <translation>{sensor} at {name}'s: {fault}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_faults.py" />
            <source>{sentence}从{when}起。</source>
            <translation>{sentence} Since {when}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_pages.py" />
            <source>{words}，{since}起</source>
            <translation>{words}, since {since}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_pages.py" />
            <source>{begin} 到 {end}，</source>
            <translation>{begin} to {end}, </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/sensor_pages.py" />
            <source>：先在终端上问 {n} 秒，没人答就呼救</source>
            <translation>
                <numerusform>: asks at the device for {n} second first, then calls for help</numerusform>
                <numerusform>: asks at the device for {n} seconds first, then calls for help</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_pages.py" />
            <source>：马上呼救</source>
            <translation>: calls for help at once</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_pages.py" />
            <source>已呼救</source>
            <translation>called for help</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_pages.py" />
            <source>同一次呼救</source>
            <translation>the same call</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_pages.py" />
            <source>有动静</source>
            <translation>sign of life</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_pages.py" />
            <source>看不懂</source>
            <translation>not understood</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/sensor_pages.py" />
            <source>电量 {n}%</source>
            <translation>
                <numerusform>Battery {n}%</numerusform>
                <numerusform>Battery {n}%</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_pages.py" />
            <source>电池快没电了</source>
            <translation>Battery almost empty</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_pages.py" />
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>外壳被打开了</source>
            <translation>The case was opened</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_pages.py" />
            <source>连上了</source>
            <translation>connected</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_pages.py" />
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>断线了</source>
            <translation>offline</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sessions.py" />
            <source>页面太旧了，请刷新以后再试。</source>
            <translation>This page is too old. Please reload it.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sessions.py" />
            <source>请先登录。</source>
            <translation>Please log in first.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling.py" />
            <source>值班的人（全站）</source>
            <translation>People on duty (whole station)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling.py" />
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>回复：我去</source>
            <translation>Reply: I am going</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling.py" />
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>回复：我去不了</source>
            <translation>Reply: I cannot go</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling.py" />
            <source>本人回复了</source>
            <translation>The person has replied</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling.py" />
            <source>已删掉的联系人</source>
            <translation>Deleted contact</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling.py" />
            <source>等着发</source>
            <translation>waiting to be sent</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling.py" />
            <source>发出去了，还没有回音</source>
            <translation>sent, no reply yet</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling.py" />
            <source>对方平台收下了</source>
            <translation>taken by the other side</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling_actions.py" />
            <source>请写联系人的姓名。</source>
            <translation>Please give the contact's name.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling_actions.py" />
            <source>请选这是谁的联系人。</source>
            <translation>Please choose whose contact this is.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling_actions.py" />
            <source>这个联系方式已经改了，请刷新再试。</source>
            <translation>This way to reach them has been changed. Please reload and try again.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling_actions.py" />
            <source>上一条测试还在路上，请等一等。</source>
            <translation>The last test is still on its way. Please wait.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling_actions.py" />
            <source>这条测试已经结束了，请再发一条。</source>
            <translation>This test is over. Please send another.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling_actions.py" />
            <source>数字不对，请和本人再核对一遍。</source>
            <translation>The number is wrong. Please check with the person again.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling_actions.py" />
            <source>它没有失败，不用再发。</source>
            <translation>It did not fail, there is no need to send it again.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling_actions.py" />
            <source>请选用哪个通道通知。</source>
            <translation>Please choose a channel.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling_actions.py" />
            <source>联系方式“{value}”不对。</source>
            <translation>"{value}" is not right here.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling_actions.py" />
            <source>邮箱“{value}”不对，请再看一遍。</source>
            <translation>The e-mail address "{value}" is wrong, please check it.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling_actions.py" />
            <source>号码“{value}”不对，请再看一遍。</source>
            <translation>The number "{value}" is wrong, please check it.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>{who}的终端</source>
            <translation>{who}'s device</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>平台自己</source>
            <translation>the service itself</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>（按要求删掉了）</source>
            <translation>(erased on request)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/answer.html" />
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <source>住址</source>
            <translation>Address</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>改成</source>
            <translation>Now</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>早饭</source>
            <translation>Breakfast</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>晚饭</source>
            <translation>Dinner</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>种类</source>
            <translation>Kind</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>午饭</source>
            <translation>Lunch</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>睡觉</source>
            <translation>Sleep</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>起床</source>
            <translation>Wake</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>每次</source>
            <translation>Dose</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>称呼</source>
            <translation>Form of address</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/channels.html" />
            <location filename="../../kiosk/hub/templates/channels_live.html" />
            <location filename="../../kiosk/hub/templates/telling_tabs.html" />
            <source>通道</source>
            <translation>Channel</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>配对码</source>
            <translation>Pairing code</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <location filename="../../kiosk/hub/templates/contacts.html" />
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <location filename="../../kiosk/hub/templates/frame.html" />
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <location filename="../../kiosk/hub/templates/telling_tabs.html" />
            <source>联系人</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>几分钟到</source>
            <translation>Minutes to arrival</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>药</source>
            <translation>Medicine</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/sensor_forms.html" />
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>名字</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>备注</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <source>关系</source>
            <translation>Relation</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>原因</source>
            <translation>Reason</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>是谁</source>
            <translation>Who</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>条数</source>
            <translation>Rows</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>这一步</source>
            <translation>Step</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>几点</source>
            <translation>Times</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>通知了</source>
            <translation>told</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>号码</source>
            <translation>Number</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/forms.html" />
            <source>谁去办</source>
            <translation>Who does it</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/adherence.html" />
            <location filename="../../kiosk/hub/templates/adherence_live.html" />
            <location filename="../../kiosk/hub/templates/adherence_person.html" />
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <location filename="../../kiosk/hub/templates/plan_tabs.html" />
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>吃药情况</source>
            <translation>Adherence</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/alarms.html" />
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>呼救</source>
            <translation>Call for help</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>联系人的回复</source>
            <translation>Contact's reply</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/audit.html" />
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <location filename="../../kiosk/hub/templates/telling_tabs.html" />
            <source>操作记录</source>
            <translation>Audit trail</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/devices.html" />
            <location filename="../../kiosk/hub/templates/devices_live.html" />
            <location filename="../../kiosk/hub/templates/frame.html" />
            <source>设备</source>
            <translation>Devices</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>菜</source>
            <translation>Dish</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/escalation.html" />
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <location filename="../../kiosk/hub/templates/frame.html" />
            <source>呼救安排</source>
            <translation>Call plan</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/frame.html" />
            <location filename="../../kiosk/hub/templates/menu.html" />
            <location filename="../../kiosk/hub/templates/menu_live.html" />
            <source>菜单</source>
            <translation>Menu</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/missed.html" />
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <location filename="../../kiosk/hub/templates/plan_tabs.html" />
            <source>漏服</source>
            <translation>Missed doses</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/frame.html" />
            <location filename="../../kiosk/hub/templates/plan_edit.html" />
            <location filename="../../kiosk/hub/templates/plan_history.html" />
            <location filename="../../kiosk/hub/templates/plan_tabs.html" />
            <location filename="../../kiosk/hub/templates/plans.html" />
            <source>用药</source>
            <translation>Medicines</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>请求</source>
            <translation>Requests</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/store/escalation.py" />
            <location filename="../../kiosk/hub/templates/frame.html" />
            <location filename="../../kiosk/hub/templates/residents.html" />
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <source>老人</source>
            <translation>Residents</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/store/sensors.py" />
            <location filename="../../kiosk/hub/templates/frame.html" />
            <location filename="../../kiosk/hub/templates/sensors.html" />
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>感应器</source>
            <translation>Sensors</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>感应器的钥匙</source>
            <translation>Sensor key</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>感应器的消息服务器</source>
            <translation>Sensor message server</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>没有动静</source>
            <translation>No movement</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/login.html" />
            <source>登录</source>
            <translation>Log in</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>导出吃药情况</source>
            <translation>exported adherence</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>老人说误报</source>
            <translation>Resident said false alarm</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>接了呼救</source>
            <translation>Took on a call</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>出发去看</source>
            <translation>Set out</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>结束呼救</source>
            <translation>Ended a call</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>给呼救写备注</source>
            <translation>Noted on a call</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>没人接，往下叫人</source>
            <translation>Nobody took it, called further people</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>回复了测试</source>
            <translation>Answered a test</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>说测试发错了人</source>
            <translation>Said the test was for someone else</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>按要求删掉详情</source>
            <translation>Erased details on request</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>导出操作记录</source>
            <translation>Exported the audit trail</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>加通道</source>
            <translation>Added a channel</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>改通道</source>
            <translation>Changed a channel</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>删通道</source>
            <translation>Deleted a channel</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>加联系人</source>
            <translation>Added a contact</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>改联系人</source>
            <translation>Changed a contact</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>删联系人</source>
            <translation>Deleted a contact</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>发测试消息</source>
            <translation>Sent a test message</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>核对测试数字</source>
            <translation>Checked a test number</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/deliveries_live.html" />
            <source>再发一次</source>
            <translation>Send again</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>配对终端</source>
            <translation>Paired a device</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>终端领到令牌</source>
            <translation>Device got its token</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>停用终端</source>
            <translation>Stopped a device</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>加菜</source>
            <translation>Added a dish</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>定菜单</source>
            <translation>Set the menu</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>知道了漏服</source>
            <translation>took on missed doses</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>定漏服怎么通知</source>
            <translation>set who is told of missed doses</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>改回全站的漏服通知</source>
            <translation>went back to the station's rule for missed doses</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>漏服，通知了人</source>
            <translation>missed doses, people told</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>加用药</source>
            <translation>Added a medicine</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>改用药</source>
            <translation>Changed a medicine</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>停用药</source>
            <translation>Paused a medicine</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>恢复用药</source>
            <translation>Resumed a medicine</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>吃完今天就结束</source>
            <translation>End after today</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>删用药</source>
            <translation>Deleted a medicine</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>导入用药</source>
            <translation>Imported medicines</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>改作息</source>
            <translation>Changed daily rhythm</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>导出用药</source>
            <translation>exported medicines</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>接单</source>
            <translation>Take on</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>指派</source>
            <translation>Assign</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>办完</source>
            <translation>Finished</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/forms.html" />
            <source>退回</source>
            <translation>Send back</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>看过取消</source>
            <translation>Saw the cancelling</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>登记老人</source>
            <translation>Registered a resident</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>改呼救安排</source>
            <translation>Changed the call plan</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>改回原来的呼救安排</source>
            <translation>Set back the call plan</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>改身体情况和怎么进门</source>
            <translation>Changed health notes and way in</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>定每天的测试呼救</source>
            <translation>Set the daily test call</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>试了一次呼救</source>
            <translation>Tried a call</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>加感应器</source>
            <translation>Added a sensor</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>改感应器</source>
            <translation>Changed a sensor</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>定感应器怎么报警</source>
            <translation>Set how a sensor calls</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>去掉一条报警规则</source>
            <translation>Removed a rule</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>删感应器</source>
            <translation>Deleted a sensor</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>发感应器的钥匙</source>
            <translation>Issued a sensor key</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>收回感应器的钥匙</source>
            <translation>Withdrew a sensor key</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>设感应器的消息服务器</source>
            <translation>Set the sensor message server</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>定多久没有动静就问</source>
            <translation>Set when to ask after silence</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>登录没成功</source>
            <translation>Login failed</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>{year}年{plain}</source>
            <translation>{plain}/{year}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>{plain}（{weekday}）</source>
            <translation>{plain} ({weekday})</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>{near}（{plain}）</source>
            <translation>{near} ({plain})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/wording.py" />
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>{n} 分钟</source>
            <translation>
                <numerusform>{n} minute</numerusform>
                <numerusform>{n} minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>{n} 小时</source>
            <translation>
                <numerusform>{n} hour</numerusform>
                <numerusform>{n} hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>{n} 天</source>
            <translation>
                <numerusform>{n} day</numerusform>
                <numerusform>{n} days</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>到食堂吃</source>
            <translation>At the canteen</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>时间没说</source>
            <translation>Time not said</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>问大夫：{what}</source>
            <translation>Ask a doctor: {what}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>越快越好</source>
            <translation>As soon as possible</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>报修：{what}</source>
            <translation>Repair: {what}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>帮忙交{what}</source>
            <translation>Help to pay: {what}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>开药：{what}</source>
            <translation>More medicine: {what}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>快没了的药</source>
            <translation>whatever is running out</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>帮忙接通电话：{who}</source>
            <translation>Help to phone: {who}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>新来的</source>
            <translation>New</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>已指派</source>
            <translation>Assigned</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>已完成</source>
            <translation>Done</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>老人取消了</source>
            <translation>Cancelled by the resident</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>已退回</source>
            <translation>Sent back</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>摔倒了</source>
            <translation>Has fallen</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>胸口疼</source>
            <translation>Chest pain</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>喘不上气</source>
            <translation>Short of breath</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>出血</source>
            <translation>Bleeding</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>着火了</source>
            <translation>Fire</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>像是中风</source>
            <translation>Perhaps a stroke</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>有人闯入</source>
            <translation>Intruder</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>很不舒服</source>
            <translation>Very unwell</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>一直没有动静</source>
            <translation>No movement for long</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>按了屏幕上的呼救键</source>
            <translation>Pressed the button on the screen</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>按了遥控器</source>
            <translation>Pressed the remote</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>说话呼救</source>
            <translation>Called out</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>感应器报警</source>
            <translation>Sensor</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>测试，不是真的</source>
            <translation>Test, not real</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>别的方式</source>
            <translation>Another way</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>没人接</source>
            <translation>Nobody yet</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>{yuan} 元</source>
            <translation>¥{yuan}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/endings.py" />
            <source>去看过了，人没事</source>
            <translation>Visited, the person is well</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/endings.py" />
            <source>送医院了</source>
            <translation>Taken to hospital</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/endings.py" />
            <source>交给家里人了</source>
            <translation>Handed over to the family</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/endings.py" />
            <source>电话里问过，不用去</source>
            <translation>Asked by phone, no need to go</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/endings.py" />
            <source>误报：按错了</source>
            <translation>False alarm: pressed by mistake</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/endings.py" />
            <source>误报：听错了</source>
            <translation>False alarm: misheard</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/endings.py" />
            <source>误报：感应器弄错了</source>
            <translation>False alarm: sensor mistaken</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/endings.py" />
            <source>误报：老人试一试</source>
            <translation>False alarm: the resident tried it</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/missed.py" />
            <source>夜里的时间请写成 21:30 这样。</source>
            <translation>Please write the night's times like 21:30.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/missed.py" />
            <source>{name}{times} 的药没有吃，还没有人处理，请联系一下。</source>
            <translation>{name} has not taken the medicine of {times}, and nobody has looked after it yet. Please get in touch.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/missed.py" />
            <source>{name}{times} 的药没有吃，请打个电话问问。</source>
            <translation>{name} has not taken the medicine of {times}. Please call and ask.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/missed.py" />
            <source>{name}的药，{at} 补吃了，不用再问了。</source>
            <translation>{name} took the medicine after all at {at}; no need to ask any more.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/missed.py" />
            <source>{name}说了这次的药不吃，不用再问了。</source>
            <translation>{name} said this dose will not be taken; no need to ask any more.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/missed.py" />
            <source>{name}漏药的事，{by}知道了。</source>
            <translation>{by} looks after {name}'s missed medicine.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/missed.py" />
            <source>{day} {times}</source>
            <translation>{day} {times}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/texts.py" />
            <source>【测试】每天的测试呼救还没有人接，请到值班台按一下。不是真的。</source>
            <translation>[Test] Nobody has taken the daily test call yet. Please press at the duty desk. It is not real.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/texts.py" />
            <source>{name}很久没有动静，还没有弄清楚，请再看看。</source>
            <translation>Nothing noticed of {name} for long, and it is not cleared up yet. Please look again.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/texts.py" />
            <source>{name}很久没有动静了，还没有人去看，请联系一下。</source>
            <translation>Nothing noticed of {name} for long, and nobody has looked in yet. Please get in touch.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/texts.py" />
            <source>{name}呼救还没有解决，又响了，请马上看看。</source>
            <translation>{name}'s call for help is not resolved and rings again. Please look at once.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/texts.py" />
            <source>{name}家的感应器报警了，还没有人接，请马上联系。</source>
            <translation>A sensor at {name}'s calls for help and nobody has taken it. Please get in touch at once.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/texts.py" />
            <source>{name}呼救了，还没有人接，请马上联系。</source>
            <translation>{name} calls for help and nobody has taken it. Please get in touch at once.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/texts.py" />
            <source>值班的人</source>
            <translation>someone on duty</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/texts.py" />
            <source>{name}很久没有动静的事已经弄清楚了，{by}结束的。</source>
            <translation>Nothing noticed of {name} for long: cleared up, ended by {by}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/texts.py" />
            <source>{name}很久没有动静，{by}已经接了。</source>
            <translation>Nothing noticed of {name} for long: {by} has taken it on.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/texts.py" />
            <source>{name}的呼救已经处理好了，{by}结束的。</source>
            <translation>{name}'s call for help has been dealt with, ended by {by}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/texts.py" />
            <source>{name}的呼救，{by}已经接了。</source>
            <translation>{name}'s call for help: {by} has taken it on.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/codes.py" />
            <source>已经吃完</source>
            <translation>is completed</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/codes.py" />
            <source>已经取消</source>
            <translation>is cancelled</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/codes.py" />
            <source>已经停了</source>
            <translation>is stopped</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/codes.py" />
            <source>是写错的</source>
            <translation>was entered in error</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/codes.py" />
            <source>还是草稿</source>
            <translation>is a draft</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/codes.py" />
            <source>状态不明</source>
            <translation>has no known status</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/document.py" />
            <source>这个文件里没有 FHIR 的 MedicationRequest。</source>
            <translation>There is no FHIR MedicationRequest in this file.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/document.py" />
            <source>读写 FHIR 要先装一个库：pip install 'anban[fhir]'。</source>
            <translation>FHIR needs a library first: pip install 'anban[fhir]'.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/document.py" />
            <source>不合 FHIR R4 的格式：{place}。</source>
            <translation>This does not conform to FHIR R4: {place}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/dosage.py" />
            <source>写了单次或一生的最大量，这里看不住。</source>
            <translation>A maximum for one time or for a lifetime is given, which cannot be watched here.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/dosage.py" />
            <source>只写了文字“{text}”，没写时间。</source>
            <translation>There is only text, "{text}", and no time.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/dosage.py" />
            <source>{reason}时用</source>
            <translation>for {reason}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/dosage.py" />
            <source>服法里有看不懂的附加说明。</source>
            <translation>The dosage has an extension that is not understood.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/dosage.py" />
            <source>至少隔多久看不懂。</source>
            <translation>The least interval is not understood.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/dosage.py" />
            <source>一条服法里写了两种剂量。</source>
            <translation>One dosage gives two amounts.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/dosage.py" />
            <source>要按速度输注的药，这里提醒不了。</source>
            <translation>Infusions by rate cannot be reminded of here.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/dosage.py" />
            <source>剂量的范围看不懂。</source>
            <translation>The range of the dose is not understood.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/dosage.py" />
            <source>没写每次多少。</source>
            <translation>The amount of a dose is missing.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/dosage.py" />
            <source>剂量写的是“大于”或“小于”，不是一个数。</source>
            <translation>The dose is "more than" or "less than", not a number.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/dosage.py" />
            <source>剂量按体重或体表面积算，要先写成每次多少。</source>
            <translation>The dose goes by weight or body surface. Please give the amount of a dose first.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/dosage.py" />
            <source>剂量没写单位。</source>
            <translation>The dose has no unit.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/dosage.py" />
            <source>最大量不是按 24 小时算的，这里看不住。</source>
            <translation>The maximum is not for 24 hours and cannot be watched here.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/dosage.py" />
            <source>最大量和每次的量单位不一样。</source>
            <translation>The maximum and the dose have different units.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/dosage.py" />
            <source>一次的量就超过了一天的最大量。</source>
            <translation>One dose exceeds the maximum of a day.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/exchange.py" />
            <location filename="../../kiosk/hub/store/admission.py" />
            <source>没有这位老人：{id}</source>
            <translation>There is no such resident: {id}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/exchange.py" />
            <source>这份计划是另一位老人的。</source>
            <translation>This plan is another resident's.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/reading.py" />
            <source>没写药名。</source>
            <translation>The name of the medicine is missing.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/reading.py" />
            <source>没写怎么吃。</source>
            <translation>How to take it is missing.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/reading.py" />
            <source>这份处方{status}（{code}）。</source>
            <translation>This prescription {status} ({code}).</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/reading.py" />
            <source>这还不是处方，只是建议（{code}）。</source>
            <translation>This is not a prescription yet, only a proposal ({code}).</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/reading.py" />
            <source>这是一份“不要用这种药”的处方。</source>
            <translation>This prescription says not to use the medicine.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/reading.py" />
            <source>处方里有看不懂的附加说明。</source>
            <translation>The prescription has an extension that is not understood.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/reading.py" />
            <source>两条说明落在同一个时间，不知道是先后吃还是一起吃。</source>
            <translation>Two instructions fall on the same time; it is not known whether together or one after the other.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/reading.py" />
            <source>同一种药写了两种单位。</source>
            <translation>The same medicine has two units.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/reading.py" />
            <source>处方没写几点吃，时间是这里排的。</source>
            <translation>The prescription gives no times; they were set here.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/reading.py" />
            <source>处方没写是星期几，日子是这里排的。</source>
            <translation>The prescription names no weekdays; these were chosen here.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/reading.py" />
            <source>处方没写至少隔多久，这里按 4 小时算。</source>
            <translation>The prescription gives no least interval; 4 hours are taken here.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/reading.py" />
            <source>处方上写的是“{text}”，请对照。</source>
            <translation>The prescription says "{text}", please compare.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>服药时间里有看不懂的附加说明。</source>
            <translation>The timing has an extension that is not understood.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>写的是一次次的具体日期，这里只能按规律提醒。</source>
            <translation>Single dates are given; only what repeats can be reminded of here.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>又写需要时才吃，又写了几点吃。</source>
            <translation>Both as needed and set times are given.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>没写多久吃一次，也没写几点吃。</source>
            <translation>Neither an interval nor times are given.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>次数或间隔写的是一个范围，不知道该提醒几次。</source>
            <translation>The number or the interval is a range; it is not known how often to remind.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>吃多少天写的是一个范围。</source>
            <translation>The number of days is a range.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>一共吃几次写的是一个范围。</source>
            <translation>The number of doses is a range.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>写了每次要持续多久，像是输液，这里提醒不了。</source>
            <translation>How long each dose lasts is given, as with an infusion; it cannot be reminded of here.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>又写几点吃，又写早饭晚饭时吃，只能有一样。</source>
            <translation>Both set times and mealtimes are given; only one is possible.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>写了提前或推后多少分钟，却没写是哪一顿。</source>
            <translation>Minutes before or after are given, but not which meal.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>间隔的数字和单位要一起写。</source>
            <translation>The interval needs both number and unit.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>又写每几小时一次，又写了几点吃。</source>
            <translation>Both an interval in hours and set times are given.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>每 {n} {unit}一次，一天排不匀或者太密。</source>
            <translation>
                <numerusform>Once every {n} {unit}: that does not divide a day evenly, or is too often.</numerusform>
                <numerusform>Once every {n} {unit}: that does not divide a day evenly, or is too often.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>说一星期 {n} 次，却写了 {days} 天。</source>
            <translation>
                <numerusform>{n} dose a week is said, but {days} days are given.</numerusform>
                <numerusform>{n} doses a week are said, but {days} days are given.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>又写星期几，又写隔几天，两样对不上。</source>
            <translation>Days of the week and a number of days do not agree.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>说一天 {n} 次，却写了 {times} 个时间。</source>
            <translation>
                <numerusform>{n} dose a day is said, but {times} times are given.</numerusform>
                <numerusform>{n} doses a day are said, but {times} times are given.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>几天里吃 {n} 次，没写是哪几天。</source>
            <translation>
                <numerusform>{n} dose within several days, but not on which.</numerusform>
                <numerusform>{n} doses within several days, but not on which.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>一天 {n} 次，没写几点吃。</source>
            <translation>
                <numerusform>{n} dose a day, but no times.</numerusform>
                <numerusform>{n} doses a day, but no times.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>需要时才吃的药，不能再写哪几天吃。</source>
            <translation>A medicine taken as needed cannot have days.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>需要时才吃的药，间隔只能写分钟、小时、天或星期。</source>
            <translation>For a medicine as needed, the interval is in minutes, hours, days or weeks.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>没写从哪天开始。</source>
            <translation>The first day is missing.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>吃多少天看不懂。</source>
            <translation>The number of days is not understood.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>“{word}”不是整数。</source>
            <translation>"{word}" is not a whole number.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/writing.py" />
            <source>每次的量“{amount}”不是一个数加单位。</source>
            <translation>The dose "{amount}" is not a number with a unit.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/writing.py" />
            <source>{value} 写不成小数，FHIR 里只能写小数。</source>
            <translation>{value} is no decimal number, and FHIR has only those.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/filling.py" />
            <source>数据库里已有真实的数据，不能装演示数据，请换一个数据库。</source>
            <translation>The database already has real data. Demonstration data cannot go there, please choose another.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/filling.py" />
            <source>管理员</source>
            <translation>Administrator</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/migrations.py" />
            <source>数据库文件 {place} 打不开：文件坏了，或者写不进去。</source>
            <translation>The database file {place} cannot be opened: it is damaged, or cannot be written.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/migrations.py" />
            <source>连不上数据库 {place}：请看看它开了没有，用户名和密码对不对。</source>
            <translation>The database {place} cannot be reached: please check whether it runs, and its user name and password.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/migrations.py" />
            <source>数据库 {place} 是更新的版本建的，请先升级程序。</source>
            <translation>The database {place} was made by a newer version. Please upgrade the program first.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/pictures.py" />
            <source>这张图片太大了，请换一张小一些的。</source>
            <translation>This picture is too large, please take a smaller one.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/pictures.py" />
            <source>这张图片打不开，请换一张 JPG 或者 PNG 的照片。</source>
            <translation>This picture cannot be opened, please take a JPG or PNG photograph.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/broker.py" />
            <source>和感应器的消息服务器断开了。</source>
            <translation>The sensor message server broke the connection.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/broker.py" />
            <source>感应器的消息服务器不让进：请看看用户名和密码。</source>
            <translation>The sensor message server does not let us in: please check user name and password.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/broker.py" />
            <source>数据库现在没有回应。</source>
            <translation>The database does not answer just now.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/broker.py" />
            <source>感应器的消息服务器不让听这些主题。</source>
            <translation>The sensor message server does not let us hear these topics.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/broker.py" />
            <source>感应器的消息服务器的证书不可信。</source>
            <translation>The certificate of the sensor message server is not trusted.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/broker.py" />
            <source>和感应器的消息服务器的加密连接建不起来。</source>
            <translation>No encrypted connection with the sensor message server.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/broker.py" />
            <source>消息服务器的证书文件找不到。</source>
            <translation>The certificate file of the message server was not found.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/broker.py" />
            <source>连不上感应器的消息服务器：请看看它开了没有，地址对不对。</source>
            <translation>The sensor message server cannot be reached: please check whether it runs, and its address.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>{name}开了{n}分钟</source>
            <translation>
                <numerusform>{name} has been open for {n} minute</numerusform>
                <numerusform>{name} has been open for {n} minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>{name}：离开{n}分钟了</source>
            <translation>
                <numerusform>{name}: away for {n} minute</numerusform>
                <numerusform>{name}: away for {n} minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>{name}：{n}分钟没有动静</source>
            <translation>
                <numerusform>{name}: no movement for {n} minute</numerusform>
                <numerusform>{name}: no movement for {n} minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>{name}：已经{n}分钟了</source>
            <translation>
                <numerusform>{name}: for {n} minute now</numerusform>
                <numerusform>{name}: for {n} minutes now</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>按了{name}</source>
            <translation>{name} was pressed</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>{name}：像是摔倒了</source>
            <translation>{name}: perhaps a fall</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>{name}开了</source>
            <translation>{name} was opened</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>{name}：人离开了</source>
            <translation>{name}: the person has left</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>{name}：有烟</source>
            <translation>{name}: smoke</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>{name}报警</source>
            <translation>{name} gives alarm</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>电池快没电了{left}</source>
            <translation>Battery almost empty{left}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>还没有收到过它的消息</source>
            <translation>no message from it yet</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>{n}小时没有消息</source>
            <translation>
                <numerusform>no message for {n} hour</numerusform>
                <numerusform>no message for {n} hours</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>呼救按钮</source>
            <translation>Call button</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>摔倒探测</source>
            <translation>Fall detector</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>门窗</source>
            <translation>Door or window</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>走动</source>
            <translation>Movement</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>床垫</source>
            <translation>Mattress</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>烟雾</source>
            <translation>Smoke</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>别的</source>
            <translation>Other</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>按下</source>
            <translation>pressed</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>摔倒</source>
            <translation>fall</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>没有摔倒</source>
            <translation>no fall</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>有人走动</source>
            <translation>movement</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>没人走动</source>
            <translation>no movement</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>有人在</source>
            <translation>somebody there</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>人离开</source>
            <translation>person left</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>有烟</source>
            <translation>smoke</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>没有烟</source>
            <translation>no smoke</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>开</source>
            <translation>open</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>关</source>
            <translation>closed</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/serving.py" />
            <source>端口要在 0 到 65535 之间。</source>
            <translation>The port has to be between 0 and 65535.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/serving.py" />
            <source>地址 {host} 不对，找不到它。</source>
            <translation>The address {host} is wrong, it was not found.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/serving.py" />
            <source>没有权限用端口 {port}，请换一个大于 1023 的。</source>
            <translation>No permission for port {port}. Please take one above 1023.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/serving.py" />
            <source>{host} 的端口 {port} 用不了：可能已经被占用，请换一个。</source>
            <translation>Port {port} of {host} cannot be used: perhaps it is taken. Please take another.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/admission.py" />
            <source>请选这是哪位老人的药。</source>
            <translation>Please choose whose medicine this is.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/alarm_notes.py" />
            <source>请写上要记的话。</source>
            <translation>Please write what to note.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/alarms.py" />
            <source>这次呼救已经解决了。</source>
            <translation>This call is already resolved.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/alarms.py" />
            <source>{who}已经在处理了。</source>
            <translation>{who} is already on it.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/alarms.py" />
            <source>到达时间请写 1 到 {most} 分钟。</source>
            <translation>Please give the time of arrival, 1 to {most} minutes.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/devices.py" />
            <source>请选这台终端给哪位老人用。</source>
            <translation>Please choose which resident this device is for.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/devices.py" />
            <source>没有这个配对码，或者它已经过期。请看终端屏幕上现在的数字。</source>
            <translation>There is no such pairing code, or it has expired. Please look at the number on the device's screen now.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/devices.py" />
            <source>这个配对码已经用过了。</source>
            <translation>This pairing code has been used.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/feed.py" />
            <source>换了地址，请把密码再写一遍：不然原来的密码会发给别人。</source>
            <translation>With another address, please enter the password again: otherwise the old password would be sent to someone else.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/life.py" />
            <source>还没有过动静</source>
            <translation>no sign of life yet</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/life.py" />
            <source>{words}，终端没连上，问不到</source>
            <translation>{words}; the device is not connected and cannot ask</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/store/life.py" />
            <source>从{day}{time}起{n}小时没有动静</source>
            <translation>
                <numerusform>nothing noticed for {n} hour, since {day} {time}</numerusform>
                <numerusform>nothing noticed for {n} hours, since {day} {time}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/notifications.py" />
            <source>这个联系人已经删掉了，没有发。</source>
            <translation>This contact was deleted, nothing was sent.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/notifications.py" />
            <source>这个联系人没有登记怎么联系，没有发。</source>
            <translation>This contact has no way to be reached, nothing was sent.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/notifications.py" />
            <source>这个联系人还没有回复过测试消息，没有发。</source>
            <translation>This contact has not answered a test message yet, nothing was sent.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/notifications.py" />
            <source>这是安伴服务站的测试，不是真的呼救。</source>
            <translation>This is a test by the Anban station, not a real call for help.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/outbox.py" />
            <source>一直没有发出去，不再发了。</source>
            <translation>It could not be sent for long and is given up.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/outbox.py" />
            <source>还没发出去，这次漏的药已经有结果了，就没有再发。</source>
            <translation>Not sent any more: the missed dose had been settled by then.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/outbox.py" />
            <source>还没发出去，呼救已经解决了，就没有再发。</source>
            <translation>It was not sent yet when the call was resolved, so it was not sent any more.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/outbox.py" />
            <source>还没发出去，已经有人接了，就没有再发。</source>
            <translation>It was not sent yet when someone took the call, so it was not sent any more.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/requests.py" />
            <source>请写上由谁去办。</source>
            <translation>Please write who does it.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/requests.py" />
            <source>请写上为什么办不了，老人会看到。</source>
            <translation>Please write why it cannot be done; the resident will see it.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/requests.py" />
            <source>这件事还没有人接单。</source>
            <translation>Nobody has taken this on yet.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/requests.py" />
            <source>{who}已经接单了。</source>
            <translation>{who} has already taken it on.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/requests.py" />
            <source>已经指派给{who}了。</source>
            <translation>It is already assigned to {who}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/requests.py" />
            <source>这件事已经办完了。</source>
            <translation>It is already done.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/requests.py" />
            <source>老人已经取消了。</source>
            <translation>The resident has cancelled it.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/requests.py" />
            <source>{who}已经退回了。</source>
            <translation>{who} has sent it back.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/requests.py" />
            <source>现在不能这样做。</source>
            <translation>This cannot be done now.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/sensors.py" />
            <source>请选这是哪位老人家的。</source>
            <translation>Please choose whose home this is.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/sensors.py" />
            <source>这个主题已经有感应器在用了。</source>
            <translation>Another sensor already has this topic.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/sensors.py" />
            <source>又报了一次：{what}</source>
            <translation>reported once more: {what}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/station.py" />
            <source>已经有“{name}”这道菜了。</source>
            <translation>There is already a dish "{name}".</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/health.py" />
            <source>存储写不进去</source>
            <translation>the storage cannot be written</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/journal.py" />
            <source>日志文件 {path} 不能写：{why}</source>
            <translation>The log file {path} cannot be written: {why}</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/model_loader.py" />
            <source>语音模型还没有下载，连上网会自动下载。</source>
            <translation>The speech model is not downloaded yet. That happens by itself once there is a network.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/services/model_loader.py" />
            <source>正在下载语音模型，{n}%</source>
            <translation>
                <numerusform>Downloading the speech model, {n}%</numerusform>
                <numerusform>Downloading the speech model, {n}%</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/services/pairing.py" />
            <source>读不了配对文件 {path}。</source>
            <translation>The pairing file {path} cannot be read.</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/pairing.py" />
            <source>配对存不下来，关机后要重新配对（{path}：{why}）。</source>
            <translation>The pairing cannot be kept; after switching off, the device has to be paired again ({path}: {why}).</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/pairing.py" />
            <source>登记没有存下来，关机后要重新登记。请告诉社区。</source>
            <translation>The registration could not be kept: after switching off, it is needed again. Please tell the community centre.</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/performer.py" />
            <source>已经最大声了。</source>
            <translation>This is as loud as it gets.</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/performer.py" />
            <source>已经最小声了。</source>
            <translation>This is as quiet as it gets.</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/performer.py" />
            <source>已经最快了。</source>
            <translation>This is as fast as it gets.</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/performer.py" />
            <source>已经最慢了。</source>
            <translation>This is as slow as it gets.</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/performer.py" />
            <source>好，刚才的不算。</source>
            <translation>All right, that does not count.</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/performer.py" />
            <source>换成别的了</source>
            <translation>Changed to something else</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/records.py" />
            <source>没能取消成，请打电话给社区。</source>
            <translation>It could not be cancelled. Please phone the community centre.</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/records.py" />
            <source>刚才的评价没能送到。</source>
            <translation>Your rating could not be sent.</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/records.py" />
            <source>吃药的记录没能报上去，请告诉社区。</source>
            <translation>Your medicine record could not be sent. Please tell the community centre.</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/records.py" />
            <source>刚量的数没能报上去，请告诉社区。</source>
            <translation>Your measurement could not be sent. Please tell the community centre.</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/self_test.py" />
            <source>没有开声音</source>
            <translation>sound is not switched on</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/self_test.py" />
            <source>没有人按</source>
            <translation>nobody pressed</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/sound_test.py" />
            <source>没有找到麦克风</source>
            <translation>no microphone found</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/sound_test.py" />
            <source>麦克风没有声音</source>
            <translation>no sound from the microphone</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/sound_test.py" />
            <source>听不见自己响</source>
            <translation>it cannot hear itself</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/supervision.py" />
            <source>在运行</source>
            <translation>running</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/supervision.py" />
            <source>一点声音也没有，请看看是不是静音了</source>
            <translation>no sound at all, please check whether it is muted</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/talk_bar.py" />
            <source>正在听，请说…</source>
            <translation>Listening, please speak…</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/talk_bar.py" />
            <source>没有打开语音，请按大按钮。</source>
            <translation>Speech is switched off, please press the big buttons.</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/talk_bar.py" />
            <source>「药吃了」</source>
            <translation>「药吃了」</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/talk_bar.py" />
            <source>「我要订饭」</source>
            <translation>「我要订饭」</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/talk_bar.py" />
            <source>「明天中午要一份{dish}」</source>
            <translation>「明天中午要一份{dish}」</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/talk_bar.py" />
            <source>「晚上要一份{dish}」</source>
            <translation>「晚上要一份{dish}」</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/taught_phrases.py" />
            <source>好，按了话筒再说。</source>
            <translation>All right: press the microphone, then speak.</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/taught_phrases.py" />
            <source>好，不按话筒，我也听。</source>
            <translation>All right, I listen for it without a press.</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/taught_phrases.py" />
            <source>记下了。可这台机器现在只在按了话筒以后才听，要请社区的人改一下。</source>
            <translation>Noted. But this device listens only after a press of the microphone. Please ask staff to change that.</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/teaching.py" />
            <source>您教的：{name}</source>
            <translation>You taught: {name}</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/teaching.py" />
            <source>删掉了。</source>
            <translation>Deleted.</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/voice_session.py" />
            <source>我现在听不见您说话。{why}请先按按钮。</source>
            <translation>I cannot hear you just now. {why} Please use the buttons.</translation>
        </message>
        <message>
            <location filename="../../kiosk/store/faults.py" />
            <source>这台机器的存储满了，刚才的没有记下来。请告诉服务站。</source>
            <translation>The storage of this device is full. The last thing was not written down. Please tell the community centre.</translation>
        </message>
        <message>
            <location filename="../../kiosk/store/faults.py" />
            <source>这台机器的记录文件坏了，刚才的没有记下来。请告诉服务站。</source>
            <translation>The record file of this device is damaged. The last thing was not written down. Please tell the community centre.</translation>
        </message>
        <message>
            <location filename="../../kiosk/store/faults.py" />
            <source>这台机器的存储写不进去，刚才的没有记下来。请告诉服务站。</source>
            <translation>The storage of this device cannot be written. The last thing was not written down. Please tell the community centre.</translation>
        </message>
        <message>
            <location filename="../../kiosk/store/outbox.py" />
            <source>还有很多事没送出去，先记不下新的了。急事请打电话给服务站。</source>
            <translation>Much is still waiting to be sent, so nothing new can be noted. If it is urgent, please phone the community centre.</translation>
        </message>
        <message>
            <location filename="../../kiosk/store/reading.py" />
            <source>这台机器的记录读不出来了，请告诉服务站。</source>
            <translation>The records of this device cannot be read. Please tell the community centre.</translation>
        </message>
        <message>
            <location filename="../../kiosk/store/schema.py" />
            <source>原来的记录文件打不开，已经留着没动：{path}。现在用新的文件，请告诉服务站。</source>
            <translation>The record file could not be opened and was kept as it is: {path}. A new file is used now. Please tell the community centre.</translation>
        </message>
        <message>
            <location filename="../../kiosk/store/schema.py" />
            <source>以前的记录打不开了，已经留着没动。现在用新的，请告诉服务站。</source>
            <translation>The earlier records could not be opened and were kept as they are. New ones are used now. Please tell the community centre.</translation>
        </message>
        <message>
            <location filename="../../kiosk/store/schema.py" />
            <source>这台机器的记录文件都打不开，请告诉服务站。</source>
            <translation>None of the record files of this device can be opened. Please tell the community centre.</translation>
        </message>
        <message>
            <location filename="../../kiosk/store/writer.py" />
            <source>程序正在关闭，刚才的没有记下来。</source>
            <translation>The program is closing. The last thing was not written down.</translation>
        </message>
        <message>
            <location filename="../../kiosk/translations.py" />
            <source>没有“{name}”这种语言，有的是：{names}</source>
            <translation>There is no language "{name}"; there are: {names}</translation>
        </message>
        <message>
            <location filename="../../kiosk/ui/announcing.py" />
            <source>主页</source>
            <translation>Main page</translation>
        </message>
        <message>
            <location filename="../../kiosk/ui/application.py" />
            <source>程序已在没有屏幕的方式下启动，不能再打开界面。</source>
            <translation>The program was started without a screen and cannot open one now.</translation>
        </message>
        <message>
            <location filename="../../kiosk/ui/display.py" />
            <source>没有找到显示屏，请接好屏幕、在桌面里启动，或设置 DISPLAY。</source>
            <translation>No display found. Please connect a screen and start from the desktop, or set DISPLAY.</translation>
        </message>
        <message>
            <location filename="../../kiosk/ui/display.py" />
            <source>显示屏 {display} 打不开，请检查 DISPLAY 和桌面是否已启动。</source>
            <translation>The display {display} cannot be opened. Please check DISPLAY and whether the desktop is running.</translation>
        </message>
        <message>
            <location filename="../../kiosk/ui/display.py" />
            <source>系统缺少显示用的库 {name}，请先安装它。</source>
            <translation>The system lacks the display library {name}. Please install it first.</translation>
        </message>
        <message>
            <location filename="../../kiosk/ui/viewmodels/desk.py" />
            <source>往上看</source>
            <translation>Up</translation>
        </message>
        <message>
            <location filename="../../kiosk/ui/viewmodels/desk.py" />
            <source>往下看</source>
            <translation>Down</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/choose.py" />
            <source>语音识别没有打开。</source>
            <translation>Speech recognition is switched off.</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/choose.py" />
            <location filename="../../kiosk/voice/ctc.py" />
            <location filename="../../kiosk/voice/sound_prints.py" />
            <location filename="../../kiosk/voice/vosk_backend.py" />
            <source>语音模型还没有下载。</source>
            <translation>The speech model is not downloaded yet.</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/ctc.py" />
            <location filename="../../kiosk/voice/sound_prints.py" />
            <location filename="../../kiosk/voice/vosk_backend.py" />
            <source>语音模型坏了，请重新下载：{folder}</source>
            <translation>The speech model is damaged, please download it again: {folder}</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/espeak.py" />
            <source>说话程序 {program} 没有装好，听不到声音。</source>
            <translation>The speech program {program} is not installed, so there is no voice.</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/faults.py" />
            <source>我现在听不懂话，请按大按钮。请告诉社区。</source>
            <translation>I cannot understand speech just now. Please press the big buttons, and tell the community centre.</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/faults.py" />
            <source>我现在出不了声，请看屏幕上的字。请告诉社区。</source>
            <translation>I have no voice just now. Please read the screen, and tell the community centre.</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/faults.py" />
            <source>我现在听不见您说话，请按大按钮。请告诉社区。</source>
            <translation>I cannot hear you just now. Please press the big buttons, and tell the community centre.</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/lexicon.py" />
            <source>没有 {language} 的语音资料：语音识别只听得懂普通话。</source>
            <translation>There is no speech data for {language}: speech recognition understands Mandarin only.</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/lexicon.py" />
            <location filename="../../kiosk/voice/pauses.py" />
            <source>语音词表 {file} 读不懂：{why}</source>
            <translation>The word file {file} cannot be understood: {why}</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/lexicon.py" />
            <source>不认识的词类 {names}</source>
            <translation>unknown kinds of words: {names}</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/loudness.py" />
            <source>太小声了，请靠近一点。</source>
            <translation>That was too quiet. Please come closer.</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/loudness.py" />
            <source>周围有点吵，请大声一点。</source>
            <translation>It is noisy here. Please speak louder.</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/loudness.py" />
            <source>离得太近了，请退后一点。</source>
            <translation>That was too close. Please move back a little.</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/loudness.py" />
            <source>麦克风一点声音也没有，请看看它是不是关着。</source>
            <translation>The microphone gives no sound at all. Please see whether it is switched off.</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/manifest.py" />
            <source>3 MB 小模型</source>
            <translation>small model, 3 MB</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/manifest.py" />
            <source>Vosk 中文小模型（42 MB）</source>
            <translation>Vosk small Chinese model (42 MB)</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/models.py" />
            <source>语音模型存不下来，请检查磁盘空间。</source>
            <translation>The speech model cannot be stored. Please check the disk space.</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/models.py" />
            <source>这个模型由几个文件组成，不能只改一个地址。</source>
            <translation>This model has several files, so one other address is not enough.</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/models.py" />
            <source>语音模型没有下载地址。</source>
            <translation>The speech model has no address to download from.</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/models.py" />
            <source>语音模型下载中断了，联网后会接着下。</source>
            <translation>The download of the speech model broke off. It goes on when there is a network.</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/models.py" />
            <source>下载到的语音模型不对，没有使用它。</source>
            <translation>What was downloaded is not the right speech model. It is not used.</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/models.py" />
            <source>语音模型的下载停下了。</source>
            <translation>The download of the speech model has stalled.</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/models.py" />
            <source>下载语音模型的网站没有给出文件（{code}）。</source>
            <translation>The site of the speech model did not give the file ({code}).</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/models.py" />
            <source>下载语音模型的网站给的是网页，不是模型。</source>
            <translation>The site of the speech model gave a web page, not the model.</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/playback.py" />
            <location filename="../../kiosk/voice/portaudio.py" />
            <source>没有找到喇叭，请接上喇叭。</source>
            <translation>No loudspeaker found. Please connect one.</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/portaudio.py" />
            <source>这台机器上没有 PortAudio 声音程序。</source>
            <translation>PortAudio is missing on this machine.</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/pyttsx.py" />
            <source>系统的说话程序没有声音，请装上中文语音。</source>
            <translation>The system's speech program gives no sound. Please install a Chinese voice.</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/recorder.py" />
            <source>这台机器上没有录音程序（{program}）。</source>
            <translation>There is no recording program on this machine ({program}).</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/voice/synthesis.py" />
            <source>这个声音文件太长了，最多 {n} 分钟：{path}</source>
            <translation>
                <numerusform>This sound file is too long, {n} minute is the most: {path}</numerusform>
                <numerusform>This sound file is too long, {n} minutes are the most: {path}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/synthesis.py" />
            <source>这个声音文件读不了：{path}</source>
            <translation>This sound file cannot be read: {path}</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/vosk_backend.py" />
            <source>这台机器上没有 Vosk 语音识别程序。</source>
            <translation>The Vosk speech recogniser is missing on this machine.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/adherence_live.html" />
            <source>没有服务站</source>
            <translation>No station</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/adherence_live.html" />
            <source>{n} 位老人</source>
            <translation>
                <numerusform>{n} resident</numerusform>
                <numerusform>{n} residents</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/adherence_live.html" />
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>查看</source>
            <translation>Show</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/adherence_live.html" />
            <location filename="../../kiosk/hub/templates/adherence_person_live.html" />
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <source>导出 CSV</source>
            <translation>Export CSV</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/adherence_live.html" />
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>最近 7 天</source>
            <translation>Last 7 days</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/adherence_live.html" />
            <location filename="../../kiosk/hub/templates/adherence_person_live.html" />
            <source>30 天</source>
            <translation>30 days</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/adherence_live.html" />
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <location filename="../../kiosk/hub/templates/deliveries_live.html" />
            <source>没有。</source>
            <translation>None.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/adherence_person_live.html" />
            <source>给大夫看的 PDF</source>
            <translation>PDF for the doctor</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/adherence_person_live.html" />
            <location filename="../../kiosk/hub/templates/plan_tabs.html" />
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>用药计划</source>
            <translation>Plans</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/adherence_person_live.html" />
            <source>30 天吃了</source>
            <translation>taken in 30 days</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/adherence_person_live.html" />
            <source>最近 7 天吃了</source>
            <translation>taken in the last 7 days</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/adherence_person_live.html" />
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>离上一次太近就吃了</source>
            <translation>Taken too soon after the last one</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/adherence_person_live.html" />
            <source>每种药</source>
            <translation>Each medicine</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/adherence_person_live.html" />
            <source>一天一天看</source>
            <translation>Day by day</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/adherence_person_live.html" />
            <source>离上一次只有 {n} 分钟</source>
            <translation>
                <numerusform>only {n} minute after the last one</numerusform>
                <numerusform>only {n} minutes after the last one</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/adherence_person_live.html" />
            <source>30 天里没有要吃的药。</source>
            <translation>No medicine was due in 30 days.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>没有能通知的人</source>
            <translation>Nobody can be told</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>老人说：误报</source>
            <translation>The resident says: false alarm</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>请打电话问清楚再结束。</source>
            <translation>Please phone and make sure before ending it.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>这是每天试一次：看铃声和通知通不通。不是真的呼救，也不会通知家里人。</source>
            <translation>This is the daily try: do bell and notifications work? It is no real call, and no family is told.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <source>没有登记</source>
            <translation>Not registered</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>怎么进门</source>
            <translation>Way in</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>身体情况</source>
            <translation>Health notes</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>没吃的药</source>
            <translation>Medicine not taken</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>最近动静</source>
            <translation>Last activity</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>终端</source>
            <translation>Device</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>叫人的经过</source>
            <translation>Who was called when</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <location filename="../../kiosk/hub/templates/deliveries.html" />
            <location filename="../../kiosk/hub/templates/deliveries_live.html" />
            <location filename="../../kiosk/hub/templates/telling_tabs.html" />
            <source>发送记录</source>
            <translation>Deliveries</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>记一笔，比如：电话没人接</source>
            <translation>A note, such as: nobody answers the phone</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>记一笔</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>听到了，测试成功</source>
            <translation>Heard it, test passed</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>我来处理</source>
            <translation>I take it</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>{who}在路上</source>
            <translation>{who} is on the way</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>{who}在处理</source>
            <translation>{who} is on it</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>{n} 分钟到</source>
            <translation>
                <numerusform>{n} minute</numerusform>
                <numerusform>{n} minutes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>已出发</source>
            <translation>Set out</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>怎么结束的</source>
            <translation>How it ended</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>补充，可不写</source>
            <translation>More, if you like</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>补充</source>
            <translation>More</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>老人屏幕上看到的</source>
            <translation>What the resident sees</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>还没有</source>
            <translation>Not yet</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarms.html" />
            <source>现在没有呼救</source>
            <translation>No calls for help now</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>请看看</source>
            <translation>Please look</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>测试，不是真的呼救</source>
            <translation>A test, not a real call for help</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>{at} 的测试已经有人收到，谢谢您。</source>
            <translation>The test of {at} has been received. Thank you.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>每天试一次通知通不通。收到了请按一下，不用去哪里。</source>
            <translation>A daily try whether notifications arrive. Please press once you have it; there is nowhere to go.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>收到了</source>
            <translation>Received</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>已经处理好了</source>
            <translation>It has been dealt with</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>{name}很久没有动静的事已经弄清楚了，谢谢您。</source>
            <translation>Nothing noticed of {name} for long: it is cleared up. Thank you.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>{name} {at} 的呼救已经解决，谢谢您。</source>
            <translation>{name}'s call for help of {at} is resolved. Thank you.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>很久没有动静了</source>
            <translation>has not been noticed for long</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>家的感应器报警了</source>
            <translation>: a sensor gives alarm</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>呼救了</source>
            <translation>calls for help</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <source>时间</source>
            <translation>Time</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>情况</source>
            <translation>What happened</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>老人后来说是按错了，还是请看一看。</source>
            <translation>The resident said later it was pressed by mistake. Please look in all the same.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>{who}已经接了。</source>
            <translation>{who} has taken it on.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>大约 {n} 分钟到。</source>
            <translation>
                <numerusform>About {n} minute.</numerusform>
                <numerusform>About {n} minutes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>记下了：您去。老人的终端连着，就会看到您的名字。</source>
            <translation>Noted: you are going. If the resident's device is connected, it shows your name.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>您在路上</source>
            <translation>You are on the way</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>，大约 {n} 分钟到</source>
            <translation>
                <numerusform>, about {n} minute</numerusform>
                <numerusform>, about {n} minutes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>出发了请按大约几分钟到：</source>
            <translation>Once you set out, press about how many minutes it takes:</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>您的回复记下了。</source>
            <translation>Your reply is noted.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>记下了：您去不了。改主意了可以再按。</source>
            <translation>Noted: you cannot go. If you change your mind, press again.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>我去</source>
            <translation>I am going</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>我去不了</source>
            <translation>I cannot go</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_missed.html" />
            <source>药没有吃</source>
            <translation>has not taken a medicine</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_missed.html" />
            <source>后来有结果了 {at}</source>
            <translation>settled at {at}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_missed.html" />
            <source>后来都有结果了，不用再问了，谢谢您。</source>
            <translation>It is all settled by now, no need to ask any more. Thank you.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_missed.html" />
            <source>记下了：您来问。</source>
            <translation>Noted: you will ask.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_missed.html" />
            <source>{who}已经知道了。</source>
            <translation>{who} looks after it already.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_missed.html" />
            <source>这件事已经过去了。</source>
            <translation>This is over.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_missed.html" />
            <source>终端提醒过，没有人按。可能忘了，也可能吃了没按。请打个电话问问。</source>
            <translation>The kiosk reminded, and nobody pressed. It may have been forgotten, or taken without a press. Please call and ask.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_missed.html" />
            <source>该不该补吃，请听大夫的或者看说明书，不要自己加量。</source>
            <translation>Whether to take it now, the doctor or the leaflet says; please do not take more on your own.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_missed.html" />
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>知道了，我来问</source>
            <translation>I will ask</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_sorry.html" />
            <source>打不开</source>
            <translation>It cannot be opened</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_test.html" />
            <source>测试消息</source>
            <translation>Test message</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_test.html" />
            <source>记下了：发错了。不会再发给您，对不起。</source>
            <translation>Noted: a mistake. Nothing more will be sent to you, we are sorry.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_test.html" />
            <source>收到，谢谢{name}。以后有呼救会这样通知您。</source>
            <translation>Received, thank you {name}. You will be told this way when someone calls for help.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_test.html" />
            <source>您是{name}吗？有呼救的时候，服务站会这样通知您。</source>
            <translation>Are you {name}? The station will tell you this way when someone calls for help.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_test.html" />
            <source>按“是我”就是同意。不愿意了，告诉服务站，随时可以去掉。</source>
            <translation>Pressing "It is me" means that you agree. If you change your mind, tell the station at any time.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_test.html" />
            <source>是我，收到了</source>
            <translation>It is me, received</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_test.html" />
            <source>发错了</source>
            <translation>A mistake</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <source>谁</source>
            <translation>Who</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>所有人</source>
            <translation>everyone</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <source>哪一类</source>
            <translation>Which kind</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>哪位老人</source>
            <translation>Which resident</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <source>从哪天</source>
            <translation>From</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <source>到哪天</source>
            <translation>To</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <source>检查有没有被改过</source>
            <translation>Check for changes</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <source>从第 {n} 条起不对，记录被动过。请马上告诉管理员。</source>
            <translation>
                <numerusform>Wrong from row {n} on: the trail was tampered with. Please tell the administrator at once.</numerusform>
                <numerusform>Wrong from row {n} on: the trail was tampered with. Please tell the administrator at once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <source>完整，共 {n} 条，没有被改过。</source>
            <translation>
                <numerusform>Complete, {n} row, unchanged.</numerusform>
                <numerusform>Complete, {n} rows, unchanged.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <source>请抄下来以后核对：</source>
            <translation>Please copy this for later checks:</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <source>编号</source>
            <translation>Number</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <source>做了什么</source>
            <translation>What was done</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <source>详情</source>
            <translation>Details</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <source>更早的</source>
            <translation>Earlier</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/channels_live.html" />
            <source>平台用这些办法通知人。哪个通道坏了，不会耽误别的，也不会耽误呼救。</source>
            <translation>The service tells people in these ways. If one fails, it delays neither the others nor a call for help.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/channels_live.html" />
            <source>消息里的链接指向 {url}。</source>
            <translation>Links in messages lead to {url}.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/channels_live.html" />
            <source>密钥设好了（不显示）</source>
            <translation>Key set (not shown)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/channels_live.html" />
            <source>没有设密钥</source>
            <translation>No key set</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/channels_live.html" />
            <source>还没有用过</source>
            <translation>Not used yet</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/channels_live.html" />
            <source>写在平台的配置文件里，要在那里改。</source>
            <translation>In the service's configuration file, to be changed there.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/channels_live.html" />
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <location filename="../../kiosk/hub/templates/plan_history_live.html" />
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>修改</source>
            <translation>Change</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/channels_live.html" />
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>删除</source>
            <translation>Delete</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/channels_live.html" />
            <source>真的删掉这个通道</source>
            <translation>Really delete this channel</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/channels_live.html" />
            <source>还没有通道。</source>
            <translation>There are no channels yet.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/channels_live.html" />
            <source>加：{label}</source>
            <translation>Add: {label}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>有人呼救又没人接的时候，平台按“呼救安排”通知这些人。每种联系方式都要先发一条测试、等本人回复，才算数；没回复过的一律不发。</source>
            <translation>When someone calls for help and nobody takes it, the service tells these people by the call plan. Every way to reach them has to be tried with a test that the person answers; nothing is sent to one that was never answered.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>还没有通道，什么也发不出去。</source>
            <translation>There are no channels yet, so nothing can be sent.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>去设通道</source>
            <translation>Set up channels</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>没有设对外的网址：消息里没有可以点的链接，测试靠本人打电话报数字确认。</source>
            <translation>No public address is set: messages have no link to press, and a test is confirmed by phoning the number in it.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>能通知到</source>
            <translation>Can be told</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>还通知不到</source>
            <translation>Cannot be told yet</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>{at} 回复过测试</source>
            <translation>Answered a test at {at}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>还没回复过测试</source>
            <translation>No test answered yet</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>发测试</source>
            <translation>Send a test</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>本人报的 4 位数字</source>
            <translation>4 digits the person gave</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>核对</source>
            <translation>Check</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>没有登记联系方式</source>
            <translation>No way to reach them is registered</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>真的删掉这个联系人</source>
            <translation>Really delete this contact</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>还没有。</source>
            <translation>None yet.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>加一个联系人</source>
            <translation>Add a contact</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/deliveries_live.html" />
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>（试了 {n} 次）</source>
            <translation>
                <numerusform>(tried {n} time)</numerusform>
                <numerusform>(tried {n} times)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/devices_live.html" />
            <source>配对新设备</source>
            <translation>Pair a new device</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/devices_live.html" />
            <source>终端屏幕上的八位数字</source>
            <translation>The eight digits on the device's screen</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/devices_live.html" />
            <source>给哪位老人用</source>
            <translation>For which resident</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/devices_live.html" />
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <location filename="../../kiosk/hub/templates/sensor_forms.html" />
            <source>请选</source>
            <translation>Please choose</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/devices_live.html" />
            <source>配对</source>
            <translation>Pair</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/devices_live.html" />
            <source>最后一次消息</source>
            <translation>Last message</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/devices_live.html" />
            <source>配对时间</source>
            <translation>Paired on</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/devices_live.html" />
            <source>停用</source>
            <translation>Stop</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/devices_live.html" />
            <source>真的停用这台终端</source>
            <translation>Really stop this device</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/devices_live.html" />
            <source>还没有终端。</source>
            <translation>There are no devices yet.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/duty.html" />
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <location filename="../../kiosk/hub/templates/frame.html" />
            <source>值班台</source>
            <translation>Duty desk</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>断线的终端</source>
            <translation>Devices offline</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>自动通知停住了：没人接的呼救不会再往下叫人。请告诉管理员，先自己打电话。</source>
            <translation>Notifications have stopped: a call nobody takes goes no further. Please tell the administrator, and phone people yourself.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>药没有吃：{names}</source>
            <translation>Medicine not taken: {names}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>去看看</source>
            <translation>Look</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>老人取消的</source>
            <translation>Cancelled by the resident</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>老人取消了，请停办：</source>
            <translation>The resident cancelled, please stop: </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>去办</source>
            <translation>Go</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>完成</source>
            <translation>Done</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>改派</source>
            <translation>Reassign</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>后面还有 {n} 件</source>
            <translation>
                <numerusform>{n} more behind</numerusform>
                <numerusform>{n} more behind</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>今天结束的</source>
            <translation>Ended today</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>马上</source>
            <translation>at once</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>值班台响铃</source>
            <translation>the duty desk rings</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>已删掉的人</source>
            <translation>deleted person</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>没人接，过</source>
            <translation>If nobody takes it, after</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>多少秒更响</source>
            <translation>Seconds until it rings louder</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>秒，铃声更响</source>
            <translation>seconds it rings louder</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>过</source>
            <translation>After</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>第 {n} 批，多少秒</source>
            <translation>
                <numerusform>Group {n}, seconds</numerusform>
                <numerusform>Group {n}, seconds</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>秒，通知</source>
            <translation>seconds, told:</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>多少秒通知所有人</source>
            <translation>Seconds until everyone is told</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>秒，通知所有人</source>
            <translation>seconds everyone is told</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>接了，过</source>
            <translation>Once taken on, after</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>接了多少分钟没解决再响</source>
            <translation>Minutes unresolved until it rings again</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>分钟没解决，再响；说好的时间过了</source>
            <translation>minutes unresolved it rings again; when someone is late by</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>晚到多少分钟再响</source>
            <translation>Minutes late until it rings again</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>分钟没到，再响</source>
            <translation>minutes it rings again</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <location filename="../../kiosk/hub/templates/menu_live.html" />
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>保存</source>
            <translation>Save</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>改回默认的安排</source>
            <translation>Back to the usual plan</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>改回全站的安排</source>
            <translation>Back to the station's plan</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>还没回过测试消息，通知不到：</source>
            <translation>Cannot be told, no test answered yet: </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>站里还没有登记能通知的人：没人看着值班台，呼救就没有人知道。</source>
            <translation>The station has nobody who can be told: if nobody watches the duty desk, nobody knows of a call.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>每天到点响一次，走一遍铃声和通知，只通知站里的人。没来、没人接，值班台会说。</source>
            <translation>Rings daily at a set time and goes through bell and notifications, telling only people of the station. If it does not come or nobody takes it, the duty desk says so.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>现在没有开。</source>
            <translation>It is off now.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>几点测试</source>
            <translation>Time of the test</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>现在试一次</source>
            <translation>Try it now</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>自己的安排</source>
            <translation>Own plan</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>照全站的安排</source>
            <translation>As the station's plan</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>身体情况（呼救时给去的人看，不发短信）</source>
            <translation>Health notes (shown to whoever goes, never sent by text message)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>高血压，装了起搏器</source>
            <translation>High blood pressure, pacemaker</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>备用钥匙在 402 陈姐家</source>
            <translation>Spare key with Mrs Chen in 402</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>给{name}单独安排</source>
            <translation>A plan for {name} alone</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/forms.html" />
            <source>为什么办不了（老人会看到）</source>
            <translation>Why it cannot be done (the resident sees it)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/forms.html" />
            <source>为什么办不了</source>
            <translation>Why it cannot be done</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/frame.html" />
            <source>页面</source>
            <translation>Pages</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/frame.html" />
            <source>铃声开着</source>
            <translation>Bell on</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/frame.html" />
            <source>正在连接</source>
            <translation>connecting</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/frame.html" />
            <source>铃声还没打开。接班请按一下这里，有呼救才会响。</source>
            <translation>The bell is not on yet. Press here when you take over, or no call for help will ring.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/frame.html" />
            <source>登录过期了，这一页收不到呼救。请马上重新登录</source>
            <translation>Your login has expired and this page gets no calls. Please log in again at once</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/frame.html" />
            <source>和平台断开了，这一页可能不是最新的。请看看网络。</source>
            <translation>Cut off from the service: this page may be out of date. Please check the network.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/login.html" />
            <source>安伴值班台</source>
            <translation>Anban duty desk</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/login.html" />
            <source>登录名</source>
            <translation>Login</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/login.html" />
            <source>密码</source>
            <translation>Password</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/menu_live.html" />
            <source>老人 {price}</source>
            <translation>seniors {price}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/menu_live.html" />
            <source>还没有菜，请在下面添。</source>
            <translation>No dishes yet, please add some below.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/menu_live.html" />
            <source>保存{meal}</source>
            <translation>Save {meal}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/menu_live.html" />
            <source>添一道菜</source>
            <translation>Add a dish</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/menu_live.html" />
            <source>菜名</source>
            <translation>Name of the dish</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/menu_live.html" />
            <source>价钱（元）</source>
            <translation>Price (yuan)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/menu_live.html" />
            <source>老人价（元，可不写）</source>
            <translation>Senior price (yuan, if any)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/menu_live.html" />
            <source>哪一顿做</source>
            <translation>Cooked for</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>终端一直提醒到时间过了，还没有人回答，就到这里。老人后来吃了，这里自己会消掉。</source>
            <translation>What the kiosk reminded of until its time was over, and nobody answered, comes here. It goes away by itself when the resident takes it after all.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>{at} 补吃了</source>
            <translation>taken at {at}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>没吃</source>
            <translation>Not taken</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>家里和站里都没有能通知的人，请直接打电话。</source>
            <translation>Neither family nor station has anybody who can be told; please call directly.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>还没有通知谁</source>
            <translation>Nobody has been told yet</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>怎么通知</source>
            <translation>Who is told</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>现在没有漏服要处理。</source>
            <translation>No missed doses to look after.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>几次一起漏的只发一条；同一个人三个小时里最多一条，一天最多 {n} 条；夜里不发，早上再发。短信里不写药名。</source>
            <translation>
                <numerusform>Several missed together are one message; one resident gives at most one in three hours and {n} a day; at night nothing is sent until the morning. Messages do not name the medicine.</numerusform>
                <numerusform>Several missed together are one message; one resident gives at most one in three hours and {n} a day; at night nothing is sent until the morning. Messages do not name the medicine.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>漏了过</source>
            <translation>Missed for</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>几分钟通知家里人</source>
            <translation>Minutes until the family is told</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>分钟，通知家里人</source>
            <translation>minutes: tell the family</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>没有能通知的家里人</source>
            <translation>no family that can be told</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>还没人管，过</source>
            <translation>Nobody on it after</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>几分钟通知值班的人</source>
            <translation>Minutes until people on duty are told</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>分钟，通知值班的人</source>
            <translation>minutes: tell people on duty</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>没有能通知的值班的人</source>
            <translation>nobody on duty that can be told</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>从几点起不发</source>
            <translation>Nothing is sent from</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>到几点再发</source>
            <translation>until</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>不发</source>
            <translation>send nothing</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>写 0 就是不通知。</source>
            <translation>0 tells nobody.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>第 {n} 次，什么时候</source>
            <translation>
                <numerusform>Time {n}: when</numerusform>
                <numerusform>Time {n}: when</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>按钟点</source>
            <translation>By the clock</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>第 {n} 次，几点</source>
            <translation>
                <numerusform>Time {n}: clock</numerusform>
                <numerusform>Time {n}: clock</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>几分钟</source>
            <translation>minutes</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>第 {n} 次，前后几分钟</source>
            <translation>
                <numerusform>Time {n}: minutes before or after</numerusform>
                <numerusform>Time {n}: minutes before or after</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>这次吃多少，一样就不写</source>
            <translation>amount, if another</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>第 {n} 次，吃多少</source>
            <translation>
                <numerusform>Time {n}: amount</numerusform>
                <numerusform>Time {n}: amount</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>修改{name}的药</source>
            <translation>Change a medicine of {name}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>给{name}添一种药</source>
            <translation>Add a medicine for {name}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <location filename="../../assets/demo/station.toml" />
            <source>1 片</source>
            <translation>1 tablet</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>常用的吃法</source>
            <translation>Usual patterns</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>什么时候吃</source>
            <translation>When</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>到点提醒</source>
            <translation>Remind at times</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>需要时自己吃，不提醒</source>
            <translation>As needed, no reminder</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>再加一次</source>
            <translation>One more time</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>星期几</source>
            <translation>Weekdays</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>隔几天</source>
            <translation>Every so many days</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>吃几天停几天</source>
            <translation>Days on and off</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>每隔</source>
            <translation>every</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>每隔几个星期</source>
            <translation>Every how many weeks</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>每</source>
            <translation>Every</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>每几天</source>
            <translation>Every how many</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>天、星期还是月</source>
            <translation>Days, weeks or months</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>吃一天（2 天就是隔天）</source>
            <translation>one day (2 days: every other day)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>吃几天</source>
            <translation>Days on</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>天，停</source>
            <translation>days on,</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>停几天</source>
            <translation>Days off</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>不限</source>
            <translation>no limit</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>注意什么（一行一条，老人听得到）</source>
            <translation>What to mind (one a line; the resident hears it)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>不写按常用的</source>
            <translation>empty: the usual</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>家里现在还有</source>
            <translation>At home now</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>28 片</source>
            <translation>28 tablets</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>快吃完前几天提醒</source>
            <translation>Warn how many days ahead</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>药的照片</source>
            <translation>Photograph of the medicine</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>药片或者药盒的照片（老人屏幕上看得到）</source>
            <translation>Photograph of pill or box (shown on the resident's screen)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>去掉照片</source>
            <translation>Remove the photograph</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>先停着，不提醒</source>
            <translation>Paused, no reminders</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>以后 14 天</source>
            <translation>The next 14 days</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>预览</source>
            <translation>Preview</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>不保存</source>
            <translation>Do not save</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange.html" />
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <location filename="../../kiosk/hub/templates/plan_tabs.html" />
            <source>导入和导出</source>
            <translation>Import and export</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>{name}的处方，读了这些</source>
            <translation>Prescriptions of {name}: what was read</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>只是看看，什么都没有保存。</source>
            <translation>Only looked at: nothing was saved.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>读进来的都先停着，不提醒。请和处方一条一条核对，再到“用药计划”里按“继续”。</source>
            <translation>What was read is paused and reminds nobody. Please compare it line by line with the prescription, then press “Continue” under Plans.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>没读：{reason}</source>
            <translation>Not read: {reason}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>核对、修改</source>
            <translation>Compare, change</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>到{name}的用药计划</source>
            <translation>Plans of {name}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>导入处方</source>
            <translation>Import prescriptions</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>读 FHIR R4 的 MedicationRequest（JSON）。每张处方要么整个读进来，要么说明为什么没读；不会少读一半。</source>
            <translation>Reads MedicationRequest of FHIR R4 (JSON). Each prescription is read whole or refused with the reason, never read by half.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>给哪位老人</source>
            <translation>For which resident</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>文件</source>
            <translation>File</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>处方没写从哪天开始的，从这天（可不写）</source>
            <translation>First day where a prescription says none (may be empty)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>或者把内容贴在这里</source>
            <translation>Or paste it here</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>导入</source>
            <translation>Import</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>先看看，不保存</source>
            <translation>Look only, do not save</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>导出</source>
            <translation>Export</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>{name}有 {n} 份计划。</source>
            <translation>
                <numerusform>{name} has {n} plan.</numerusform>
                <numerusform>{name} has {n} plans.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>写不出来：{medicine}：{reason}</source>
            <translation>Cannot be written: {medicine}: {reason}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>下载 FHIR 文件</source>
            <translation>Download the FHIR file</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_history_live.html" />
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>改动记录</source>
            <translation>Changes</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_history_live.html" />
            <source>已经删掉了</source>
            <translation>deleted</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_history_live.html" />
            <source>回到用药计划</source>
            <translation>Back to the plans</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_preview_live.html" />
            <source>不用吃</source>
            <translation>none</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_preview_live.html" />
            <source>写好药名和几点吃，这里就能看到以后 14 天。</source>
            <translation>With a name and times written, the next 14 days show here.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>所有老人</source>
            <translation>All residents</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>{name}有一份计划自己对不上，请看看</source>
            <translation>{name} has a plan that contradicts itself, please look</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>添一种药</source>
            <translation>Add a medicine</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>家里的还够 {n} 天</source>
            <translation>
                <numerusform>Enough at home for {n} day</numerusform>
                <numerusform>Enough at home for {n} days</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>已暂停</source>
            <translation>paused</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>已结束</source>
            <translation>Over</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>继续</source>
            <translation>Resume</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>暂停</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>不吃了</source>
            <translation>No longer taken</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>写错了，删掉</source>
            <translation>A mistake: delete</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>没有用药计划</source>
            <translation>No medicines</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>{name}的一天：几点起床、吃饭、睡觉</source>
            <translation>{name}'s day: waking, meals, sleep</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>写“早饭后”“睡觉前”的药跟着变。</source>
            <translation>Medicines “after breakfast” or “at bedtime” follow.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>老人很多，请在上面选一位。</source>
            <translation>There are many residents; please choose one above.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>还没有登记老人，请先到“老人”页登记。</source>
            <translation>No residents yet, please register one on the page "Residents" first.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <source>今天没有药</source>
            <translation>No medicine today</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <source>还没有登记老人。</source>
            <translation>No residents yet.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <source>登记一位老人</source>
            <translation>Register a resident</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <source>怎么称呼</source>
            <translation>Form of address</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <source>王奶奶</source>
            <translation>Mrs Wang</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <source>服务站电话</source>
            <translation>Phone of the station</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <source>联系人 {n}</source>
            <translation>
                <numerusform>Contact {n}</numerusform>
                <numerusform>Contact {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <source>关系，如 女儿</source>
            <translation>relation, such as daughter</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensor_forms.html" />
            <source>床头按钮</source>
            <translation>bedside button</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensor_forms.html" />
            <source>是什么</source>
            <translation>What it is</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensor_forms.html" />
            <source>谁家的</source>
            <translation>Whose home</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensor_forms.html" />
            <source>主题（用 HTTP 的不写）</source>
            <translation>Topic (none with HTTP)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensor_forms.html" />
            <source>几小时没消息算断线</source>
            <translation>Hours without a message until offline</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensor_forms.html" />
            <source>碰到它算老人有动静</source>
            <translation>Touching it counts as a sign of life</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensor_forms.html" />
            <source>看到什么</source>
            <translation>What it notices</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensor_forms.html" />
            <source>持续几分钟才算（0 是马上）</source>
            <translation>For how many minutes (0: at once)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensor_forms.html" />
            <source>从几点（全天不写）</source>
            <translation>From (empty: all day)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensor_forms.html" />
            <source>到几点</source>
            <translation>Until</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensor_forms.html" />
            <source>报什么</source>
            <translation>What to report</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensor_forms.html" />
            <source>先在终端上问几秒（0 不问）</source>
            <translation>Seconds to ask at the device first (0: do not ask)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensor_forms.html" />
            <source>保存规则</source>
            <translation>Save the rule</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>这段时间的消息，有的会补来，有的会丢，请多留心。</source>
            <translation>Some messages of this time will come later, some are lost. Please keep an eye on it.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>正在听 {host} 的消息</source>
            <translation>Listening to {host}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>没有接消息服务器（MQTT）。用 HTTP 的感应器不需要它。</source>
            <translation>No message server (MQTT). Sensors with HTTP do not need one.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>还没登记的</source>
            <translation>Not registered yet</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>还没登记的感应器</source>
            <translation>Sensors not registered yet</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>就是刚按的这个，登记它</source>
            <translation>This is the one just pressed, register it</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>登记</source>
            <translation>Register</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>没有动静时</source>
            <translation>When nothing is noticed</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>不在家，先不问</source>
            <translation>Not at home, do not ask</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>不问</source>
            <translation>do not ask</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>到 {time} 还没动静就问</source>
            <translation>ask if nothing is noticed by {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>{begin} 到 {end}，{n} 小时没动静就问</source>
            <translation>
                <numerusform>{begin} to {end}, ask after {n} hour without movement</numerusform>
                <numerusform>{begin} to {end}, ask after {n} hours without movement</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>{n} 分钟不答告诉值班台</source>
            <translation>
                <numerusform>tell the duty desk after {n} minute without an answer</numerusform>
                <numerusform>tell the duty desk after {n} minutes without an answer</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>最后一次动静：{when}</source>
            <translation>Last sign of life: {when}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>早上到几点还没动静就问（不问不写）</source>
            <translation>In the morning, ask if nothing is noticed by (empty: do not ask)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>白天几小时没动静就问（0 不问）</source>
            <translation>By day, ask after how many hours without movement (0: do not ask)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>白天从</source>
            <translation>By day from</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>到</source>
            <translation>to</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>问了等几分钟</source>
            <translation>Minutes to wait for an answer</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>现在不在家</source>
            <translation>Not at home now</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>改</source>
            <translation>Change</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>去掉这条</source>
            <translation>Remove this</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>没有规则：不呼救</source>
            <translation>no rule: does not call for help</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>，碰到它算有动静</source>
            <translation>, touching it counts as a sign of life</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>刚才的消息</source>
            <translation>Messages just now</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>还没有。按一下它，这里就会看到。</source>
            <translation>None yet. Press it, and it will be seen here.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>加一条规则</source>
            <translation>Add a rule</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>拆掉</source>
            <translation>Take down</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>真的拆掉</source>
            <translation>Really take it down</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>没有感应器</source>
            <translation>No sensors</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>添一个感应器</source>
            <translation>Add a sensor</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>HTTP 钥匙</source>
            <translation>HTTP keys</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>所有感应器</source>
            <translation>all sensors</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>作废</source>
            <translation>Withdraw</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>给哪个</source>
            <translation>For which</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>网关（所有感应器）</source>
            <translation>gateway (all sensors)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>叫什么</source>
            <translation>What to call it</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>钥匙只显示这一次，请马上抄到网关里：</source>
            <translation>The key is shown only this once, please copy it into the gateway now:</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>发一把钥匙</source>
            <translation>Issue a key</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>消息服务器（MQTT）</source>
            <translation>Message server (MQTT)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>地址（不写就不听）</source>
            <translation>Address (empty: do not listen)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>端口</source>
            <translation>Port</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>加密（TLS）</source>
            <translation>Encryption (TLS)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>证书文件（公网证书不写）</source>
            <translation>Certificate file (empty for public ones)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>用户名</source>
            <translation>User name</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>密码（不改不写）</source>
            <translation>Password (empty: unchanged)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>主题，用空格分开</source>
            <translation>Topics, with spaces between</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sorry.html" />
            <location filename="../../kiosk/hub/templates/sorry_live.html" />
            <source>没有办成</source>
            <translation>That did not work</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/summary.html" />
            <source>去值班台</source>
            <translation>To the duty desk</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>值班</source>
            <translation>Duty</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <location filename="../../assets/demo/station.toml" />
            <source>女儿</source>
            <translation>your daughter</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>联系方式 {n}</source>
            <translation>
                <numerusform>Way to reach them {n}</numerusform>
                <numerusform>Way to reach them {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>用哪个通道</source>
            <translation>By which channel</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>手机号、邮箱或者网址</source>
            <translation>mobile number, e-mail or web address</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>号码或地址</source>
            <translation>number or address</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>最多等几秒</source>
            <translation>Seconds to wait at most</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>网址（联系人自己写了网址的，用他的）</source>
            <translation>Web address (a contact's own goes first)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>邮件服务器</source>
            <translation>Mail server</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>加密</source>
            <translation>Encryption</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>不加密（只限本机）</source>
            <translation>No encryption (this machine only)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>账号</source>
            <translation>Account</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>发件邮箱（不写就是账号）</source>
            <translation>Address to send from (empty: the account)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>网址</source>
            <translation>Web address</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>方法</source>
            <translation>Method</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>短信签名</source>
            <translation>Signature of text messages</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>请求头（一行一个，密钥写成 {secret}）</source>
            <translation>Request headers (one a line, the key as {secret})</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>内容</source>
            <translation>Content</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>回话里看哪里</source>
            <translation>Where to look in the answer</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>是什么就算收下（一行一个）</source>
            <translation>What counts as taken (one a line)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>是什么要再试（一行一个）</source>
            <translation>What is to be tried again (one a line)</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>原因写在哪里</source>
            <translation>Where the reason stands</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>密钥或密码</source>
            <translation>Key or password</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>已经有了，不改就空着</source>
            <translation>already set, leave empty to keep it</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>保存以后谁也看不到，只能换新的。</source>
            <translation>Once saved nobody can see it, only replace it.</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_tabs.html" />
            <source>联系人和通知</source>
            <translation>Contacts and notifications</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>儿子</source>
            <translation>your son</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>老伴</source>
            <translation>your partner</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>孙子</source>
            <translation>your grandson</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>红烧肉</source>
            <translation>braised pork</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>锅包肉</source>
            <translation>crispy pork</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>地三鲜</source>
            <translation>three vegetables</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>小鸡炖蘑菇</source>
            <translation>mushroom chicken</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>西红柿炒鸡蛋</source>
            <translation>tomato and egg</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>土豆丝</source>
            <translation>shredded potato</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>白菜豆腐</source>
            <translation>cabbage and tofu</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>清蒸鱼</source>
            <translation>steamed fish</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>酸菜炖粉条</source>
            <translation>cabbage noodles</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>溜肉段</source>
            <translation>saucy pork</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>排骨汤</source>
            <translation>rib soup</translation>
        </message>
        <message numerus="yes">
            <location filename="../../assets/demo/station.toml" />
            <source>碗</source>
            <translation>
                <numerusform>bowl</numerusform>
                <numerusform>bowls</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>小米粥</source>
            <translation>millet porridge</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>大米粥</source>
            <translation>rice porridge</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>豆腐脑</source>
            <translation>soft tofu</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>豆浆</source>
            <translation>soya milk</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>油条</source>
            <translation>fried dough sticks</translation>
        </message>
        <message numerus="yes">
            <location filename="../../assets/demo/station.toml" />
            <source>根</source>
            <translation>
                <numerusform>piece</numerusform>
                <numerusform>pieces</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>鸡蛋羹</source>
            <translation>steamed egg</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>包子</source>
            <translation>stuffed buns</translation>
        </message>
        <message numerus="yes">
            <location filename="../../assets/demo/station.toml" />
            <source>个</source>
            <translation>
                <numerusform>piece</numerusform>
                <numerusform>pieces</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>馒头</source>
            <translation>steamed buns</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>花卷</source>
            <translation>twisted rolls</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>饺子</source>
            <translation>dumplings</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>面条</source>
            <translation>noodles</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>米饭</source>
            <translation>rice</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>打扫卫生</source>
            <translation>Cleaning</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>洗衣服</source>
            <translation>Laundry</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>擦玻璃</source>
            <translation>Window cleaning</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>上门做饭</source>
            <translation>Cooking at home</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>帮忙洗澡</source>
            <translation>Help with bathing</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>理发</source>
            <translation>Haircut</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>代买东西</source>
            <translation>Shopping for me</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>陪着出门</source>
            <translation>Company outdoors</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>搬东西</source>
            <translation>Moving things</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>头疼</source>
            <translation>Headache</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>头晕</source>
            <translation>Dizziness</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>咳嗽</source>
            <translation>Cough</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>发烧</source>
            <translation>Fever</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>腿疼</source>
            <translation>Leg pain</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>腰疼</source>
            <translation>Back pain</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>肚子疼</source>
            <translation>Stomach ache</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>拉肚子</source>
            <translation>Diarrhoea</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>睡不着觉</source>
            <translation>Cannot sleep</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>吃不下饭</source>
            <translation>No appetite</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>牙疼</source>
            <translation>Toothache</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>血压高</source>
            <translation>High blood pressure</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>心内科</source>
            <translation>Cardiology</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>骨科</source>
            <translation>Orthopaedics</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>眼科</source>
            <translation>Eye clinic</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>中医科</source>
            <translation>Chinese medicine</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>消化科</source>
            <translation>Gastroenterology</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>神经内科</source>
            <translation>Neurology</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>口腔科</source>
            <translation>Dentist</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>皮肤科</source>
            <translation>Skin clinic</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>张大夫</source>
            <translation>Dr Zhang</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>刘大夫</source>
            <translation>Dr Liu</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>水管漏水</source>
            <translation>Water leak</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>没电、跳闸</source>
            <translation>No electricity</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>暖气不热</source>
            <translation>Cold radiators</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>门锁坏了</source>
            <translation>Broken lock</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>家电坏了</source>
            <translation>Broken appliance</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>上不了网</source>
            <translation>No internet</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>煤气灶坏了</source>
            <translation>Broken gas stove</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>别的东西坏了</source>
            <translation>Something else</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>水费</source>
            <translation>Water bill</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>电费</source>
            <translation>Electricity bill</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>燃气费</source>
            <translation>Gas bill</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>取暖费</source>
            <translation>Heating bill</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>话费</source>
            <translation>Phone bill</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>物业费</source>
            <translation>Property fee</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>2 片</source>
            <translation>2 tablets</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>免费量血压</source>
            <translation>Free blood pressure check</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>星期三上午九点，社区服务站一楼免费量血压、测血糖。请带上您的药。</source>
            <translation>Wednesday at 9 am, ground floor of the community centre: free check of blood pressure and blood sugar. Please bring your medicines.</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>暖气检修</source>
            <translation>Heating maintenance</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>星期五上午检修暖气，八点到十一点暖气会凉一些。屋里请多穿点。</source>
            <translation>The heating is serviced on Friday morning. It will be cooler from 8 to 11 am. Please dress warmly.</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>值班护士</source>
            <translation>Nurse on duty</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>社区调度</source>
            <translation>Community coordinator</translation>
        </message>
    </context>
</TS>

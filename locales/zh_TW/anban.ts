<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="zh_CN">
    <context>
        <name>anban</name>
        <message>
            <location filename="../../kiosk/app.py" />
            <source>没有开</source>
            <translation>沒有開</translation>
        </message>
        <message>
            <location filename="../../kiosk/app.py" />
            <source>语音还没有准备好</source>
            <translation>語音還沒有準備好</translation>
        </message>
        <message>
            <location filename="../../kiosk/app.py" />
            <source>数据文件夹 {folder} 不能用：{why}</source>
            <translation>資料的資料夾 {folder} 不能用：{why}</translation>
        </message>
        <message>
            <location filename="../../kiosk/client/faults.py" />
            <source>服务站正忙，稍后再试。</source>
            <translation>服務站正忙，稍後再試。</translation>
        </message>
        <message>
            <location filename="../../kiosk/client/faults.py" />
            <source>现在连不上服务站。</source>
            <translation>現在連不上服務站。</translation>
        </message>
        <message>
            <location filename="../../kiosk/client/faults.py" />
            <source>服务站不认识这台机器，需要重新登记。</source>
            <translation>服務站不認識這台機器，需要重新登記。</translation>
        </message>
        <message>
            <location filename="../../kiosk/client/faults.py" />
            <source>服务站没能收下这件事。</source>
            <translation>服務站沒能收下這件事。</translation>
        </message>
        <message>
            <location filename="../../kiosk/client/pairing.py" />
            <source>登记码过期了或没有通过，请重新登记。</source>
            <translation>登記碼過期了或沒有通過，請重新登記。</translation>
        </message>
        <message>
            <location filename="../../kiosk/client/transport.py" />
            <source>服务站的地址写错了：{url}</source>
            <translation>服務站的位址寫錯了：{url}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/bench/labels.py" />
            <source>句子文件读不了：{path}</source>
            <translation>句子檔讀不了：{path}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/bench/labels.py" />
            <source>句子文件是空的：{path}</source>
            <translation>句子檔是空的：{path}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/bench/labels.py" />
            <source>{path} 第 {number} 行要写成「句子 TAB 意图 TAB JSON」：{line}</source>
            <translation>{path} 第 {number} 行要寫成「句子 TAB 意圖 TAB JSON」：{line}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/bench/labels.py" />
            <source>没找到录音的对照表：{paths}</source>
            <translation>沒找到錄音的對照表：{paths}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/bench/labels.py" />
            <source>录音 {path} 在 {table} 里没有对应的句子</source>
            <translation>錄音 {path} 在 {table} 裡沒有對應的句子</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/bench/labels.py" />
            <location filename="../../kiosk/commands/bench/voice.py" />
            <source>没有这个文件夹：{folder}</source>
            <translation>沒有這個資料夾：{folder}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/bench/labels.py" />
            <source>文件夹里没有声音文件：{folder}</source>
            <translation>資料夾裡沒有聲音檔：{folder}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/bench/mixing.py" />
            <source>噪声文件里全是静音。</source>
            <translation>雜訊檔裡全是靜音。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/bench/mixing.py" />
            <source>噪声文件里几乎全是静音。</source>
            <translation>雜訊檔裡幾乎全是靜音。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/bench/report.py" />
            <source>结果写不进去：{path}</source>
            <translation>結果寫不進去：{path}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/bench/voice.py" />
            <source>请给出要量的东西：--sentences、--commands、--talk 或者 --noise。</source>
            <translation>請給出要量的東西：--sentences、--commands、--talk 或者 --noise。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/bench/voice.py" />
            <source>--every 要写成 1 或更大的数。</source>
            <translation>--every 要寫成 1 或更大的數。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/bench/voice.py" />
            <source>没有装 hassil，不比它：pip install 'anban[bench]'</source>
            <translation>沒有裝 hassil，不比它：pip install 'anban[bench]'</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/bench/voice.py" />
            <source>{name}：{n}句</source>
            <translation>
                <numerusform>{name}：{n}句</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/bench/voice.py" />
            <source>{name}：{n}% 的音错了（{model}）</source>
            <translation>
                <numerusform>{name}：{n}% 的音錯了（{model}）</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/bench/voice.py" />
            <source>量内存：{name}</source>
            <translation>量記憶體：{name}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/bench/voice.py" />
            <source>没有噪声</source>
            <translation>沒有雜音</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/bench/voice.py" />
            <source>{name}：{n}段录音，{condition}</source>
            <translation>
                <numerusform>{name}：{n}段錄音，{condition}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/bench/voice.py" />
            <source>{name}：{folder}，{n}段</source>
            <translation>
                <numerusform>{name}：{folder}，{n}段</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>麦克风</source>
            <translation>麥克風</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>喇叭</source>
            <translation>喇叭</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>语音模型</source>
            <translation>語音模型</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <source>字体</source>
            <translation>字型</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <location filename="../../kiosk/hub/adherence/table.py" />
            <location filename="../../kiosk/hub/templates/adherence_live.html" />
            <location filename="../../kiosk/hub/templates/answer.html" />
            <location filename="../../kiosk/hub/templates/answer_missed.html" />
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <source>服务站</source>
            <translation>服務站</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <source>时钟</source>
            <translation>時鐘</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <source>磁盘</source>
            <translation>磁碟</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <location filename="../../kiosk/core/dialogue/more.py" />
            <location filename="../../kiosk/core/dialogue/pairing.py" />
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <source>设置</source>
            <translation>設定</translation>
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
            <translation>：</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <source>麦克风一点声音也没有，请看看是不是静音了、插好了没有。</source>
            <translation>麥克風一點聲音也沒有，請看看是不是靜音了、插好了沒有。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <source>听得见</source>
            <translation>聽得見</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <source>您好，我是安伴。</source>
            <translation>您好，我是安伴。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <source>能出声</source>
            <translation>能出聲</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <source>刚才说了一句「您好」，请听听有没有</source>
            <translation>剛才說了一句「您好」，請聽聽有沒有</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <source>能用（{name}）</source>
            <translation>能用（{name}）</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <source>{ready}；只听得懂普通话</source>
            <translation>{ready}；只聽得懂普通話</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <source>没有找到中文字体，请安装 fonts-noto-cjk。</source>
            <translation>沒有找到中文字型，請安裝 fonts-noto-cjk。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <location filename="../../kiosk/commands/pair.py" />
            <source>还没有填服务站的地址：用 --hub 或写进配置文件。</source>
            <translation>還沒有填服務站的位址：用 --hub 或寫進設定檔。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <source>连上了（{url}）</source>
            <translation>連上了（{url}）</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <source>{words}（没连上服务站，没法对时）</source>
            <translation>{words}（沒連上服務站，沒法校時）</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/check.py" />
            <source>和服务站差{n}秒，请打开自动对时。</source>
            <translation>
                <numerusform>和服務站差{n}秒，請打開自動校時。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/check.py" />
            <source>{words}，和服务站差{n}秒</source>
            <translation>
                <numerusform>{words}，和服務站差{n}秒</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>；</source>
            <translation>；</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/check.py" />
            <source>数据文件夹 {folder} 写不了：{why}</source>
            <translation>資料的資料夾 {folder} 寫不進去：{why}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/check.py" />
            <source>只剩 {n} MB，请清理一下，至少留 200 MB。</source>
            <translation>
                <numerusform>只剩 {n} MB，請清理一下，至少留 200 MB。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/check.py" />
            <source>还有 {n} GB（{folder}）</source>
            <translation>
                <numerusform>還有 {n} GB（{folder}）</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/demo.py" />
            <source>这里没有显示屏，改在虚拟屏幕上走一遍一天的演示。</source>
            <translation>這裡沒有顯示器，改在虛擬螢幕上走一遍一天的示範。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/demo.py" />
            <source>图片和记录放在 {folder}</source>
            <translation>圖片和記錄放在 {folder}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/demo.py" />
            <source>值班台：用浏览器打开 {url}</source>
            <translation>值班台：用瀏覽器打開 {url}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/demo.py" />
            <source>登录名 {login}，密码 {password}</source>
            <translation>登入名稱 {login}，密碼 {password}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/demo.py" />
            <source>按 Ctrl+C 结束演示。</source>
            <translation>按 Ctrl+C 結束示範。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/design.py" />
            <location filename="../../kiosk/commands/shots.py" />
            <source>写不了图片：{why}</source>
            <translation>寫不了圖片：{why}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/design.py" />
            <location filename="../../kiosk/commands/shots.py" />
            <source>{n} 张图片在 {folder}</source>
            <translation>
                <numerusform>{n} 張圖片在 {folder}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery.py" />
            <location filename="../../kiosk/services/talk_bar.py" />
            <source>按一下，直接说：</source>
            <translation>按一下，直接說：</translation>
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
            <translation>找醫生</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery.py" />
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>您刚量的</source>
            <translation>您剛量的</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery.py" />
            <location filename="../../kiosk/services/talk_bar.py" />
            <source>听到：</source>
            <translation>聽到：</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery.py" />
            <location filename="../../kiosk/core/dialogue/sound.py" />
            <source>现在说话是这样的。</source>
            <translation>現在說話是這樣的。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery.py" />
            <location filename="../../kiosk/voice/audio.py" />
            <source>没有找到麦克风，请插上麦克风。</source>
            <translation>沒有找到麥克風，請插上麥克風。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery.py" />
            <location filename="../../kiosk/services/talk_bar.py" />
            <source>登记好了，就能跟我说话。</source>
            <translation>登記好了，就能跟我說話。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery.py" />
            <location filename="../../kiosk/services/talk_bar.py" />
            <source>「我没事」</source>
            <translation>「我沒事」</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_alarm.py" />
            <location filename="../../kiosk/services/self_test.py" />
            <source>平台没有回音</source>
            <translation>平台沒有回應</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>阿司匹林肠溶片</source>
            <translation>阿斯匹靈腸溶片</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>护心</source>
            <translation>護心</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>阿托伐他汀钙片</source>
            <translation>阿托伐他汀鈣片</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>降血脂</source>
            <translation>降血脂</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>单硝酸异山梨酯缓释片</source>
            <translation>單硝酸異山梨酯緩釋片</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <source>缬沙坦胶囊</source>
            <translation>纈沙坦膠囊</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <location filename="../../assets/demo/station.toml" />
            <source>降压</source>
            <translation>降血壓</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <source>奥美拉唑肠溶胶囊</source>
            <translation>奧美拉唑腸溶膠囊</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <source>养胃</source>
            <translation>養胃</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <source>碳酸钙片</source>
            <translation>碳酸鈣片</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>补钙</source>
            <translation>補鈣</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <source>甲钴胺片</source>
            <translation>甲鈷胺片</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <source>养神经</source>
            <translation>養神經</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>复方丹参滴丸</source>
            <translation>複方丹參滴丸</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <source>活血</source>
            <translation>活血</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <location filename="../../assets/demo/station.toml" />
            <source>硝苯地平</source>
            <translation>尼非待平</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <location filename="../../assets/demo/station.toml" />
            <source>饭后</source>
            <translation>飯後</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <source>整片咽下，别掰开</source>
            <translation>整片咽下，別掰開</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <location filename="../../assets/demo/station.toml" />
            <source>二甲双胍</source>
            <translation>二甲雙胍</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <location filename="../../assets/demo/station.toml" />
            <source>降糖</source>
            <translation>降血糖</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <source>甘精胰岛素</source>
            <translation>甘精胰島素</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <source>布洛芬</source>
            <translation>布洛芬</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>止疼</source>
            <translation>止痛</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>玻璃酸钠滴眼液</source>
            <translation>玻尿酸鈉眼藥水</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_medicine.py" />
            <source>眼干</source>
            <translation>眼乾</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>硝苯地平控释片</source>
            <translation>硝苯地平控釋片</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>饭前</source>
            <translation>飯前</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>整片吞，别嚼</source>
            <translation>整片吞，別嚼</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>二甲双胍缓释片</source>
            <translation>二甲雙胍緩釋片</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>别喝酒</source>
            <translation>別喝酒</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>防血栓</source>
            <translation>防血栓</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>睡前</source>
            <translation>睡前</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>别吃柚子</source>
            <translation>別吃柚子</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>门冬胰岛素</source>
            <translation>門冬胰島素</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>换个地方打</source>
            <translation>換個地方打</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>两只眼都滴</source>
            <translation>兩隻眼都滴</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>心绞痛</source>
            <translation>心絞痛</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>慢慢站起来</source>
            <translation>慢慢站起來</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>沙美特罗替卡松粉吸入剂</source>
            <translation>沙美特羅替卡松粉吸入劑</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>平喘</source>
            <translation>平喘</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>吸完漱口</source>
            <translation>吸完漱口</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>双氯芬酸二乙胺乳胶剂</source>
            <translation>雙氯芬酸二乙胺乳膠劑</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>别抹在破皮的地方</source>
            <translation>別抹在破皮的地方</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>乳果糖口服溶液</source>
            <translation>乳果糖口服溶液</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>通便</source>
            <translation>通便</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>多喝水</source>
            <translation>多喝水</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/gallery_reminder.py" />
            <source>碳酸钙维生素D3片</source>
            <translation>碳酸鈣維生素D3片</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub.py" />
            <source>没有“{name}”这个时区。</source>
            <translation>沒有「{name}」這個時區。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub.py" />
            <source>服务平台已启动：{url}</source>
            <translation>服務平台已啟動：{url}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub.py" />
            <source>值班台：用浏览器打开 {url}/console</source>
            <translation>值班台：用瀏覽器打開 {url}/console</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub.py" />
            <source>数据库：{place}</source>
            <translation>資料庫：{place}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub.py" />
            <source>登录名 {login}，密码 {password}（{name}）</source>
            <translation>登入名稱 {login}，密碼 {password}（{name}）</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub.py" />
            <source>密码只显示这一次，请记下来。</source>
            <translation>密碼只顯示這一次，請記下來。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub.py" />
            <source>演示终端的令牌：{token}</source>
            <translation>示範終端機的權杖：{token}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub.py" />
            <source>按 Ctrl+C 停止。</source>
            <translation>按 Ctrl+C 停止。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_audit.py" />
            <source>--noted 要写成“编号:哈希”，就是上次检查打印的那样。</source>
            <translation>--noted 要寫成「編號:雜湊」，就是上次檢查列印的那樣。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_audit.py" />
            <source>没有这个数据库文件：{path}</source>
            <translation>沒有這個資料庫檔案：{path}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/hub_audit.py" />
            <source>操作记录从第 {n} 条起不对：{why}</source>
            <translation>
                <numerusform>操作紀錄從第 {n} 筆起不對：{why}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/hub_audit.py" />
            <source>操作记录完整：共 {n} 条。</source>
            <translation>
                <numerusform>操作紀錄完整：共 {n} 筆。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/hub_audit.py" />
            <source>其中 {n} 条的详情按本人要求删掉了。</source>
            <translation>
                <numerusform>其中 {n} 筆的詳情按本人要求刪掉了。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_audit.py" />
            <source>请记下来，下次检查用：--noted {noted}</source>
            <translation>請記下來，下次檢查用：--noted {noted}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_audit.py" />
            <source>这一条不见了。</source>
            <translation>這一筆不見了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_audit.py" />
            <source>它和前一条接不上。</source>
            <translation>它和前一筆接不上。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_audit.py" />
            <source>这一条被改过。</source>
            <translation>這一筆被改過。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_audit.py" />
            <source>这一条后来被加了详情。</source>
            <translation>這一筆後來被加了詳情。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_audit.py" />
            <source>这一条的详情不见了，又没有删除的记录。</source>
            <translation>這一筆的詳情不見了，又沒有刪除的紀錄。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_audit.py" />
            <source>这一条的详情被改过。</source>
            <translation>這一筆的詳情被改過。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_audit.py" />
            <source>它和以前记下的不一样，整段被换过。</source>
            <translation>它和以前記下的不一樣，整段被換過。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_audit.py" />
            <source>从这一条起，后面的都不见了。</source>
            <translation>從這一筆起，後面的都不見了。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/hub_audit.py" />
            <source>删掉了 {n} 条的详情，并且记了一笔。</source>
            <translation>
                <numerusform>刪掉了 {n} 筆的詳情，並且記了一筆。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_child.py" />
            <source>演示用的服务站没有启动成功。</source>
            <translation>示範用的服務站沒有啟動成功。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_plans.py" />
            <source>没写出来：{medicine}：{reason}</source>
            <translation>沒寫出來：{medicine}：{reason}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_plans.py" />
            <source>打不开文件 {path}。</source>
            <translation>打不開檔案 {path}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_plans.py" />
            <source>没读：{name}：{reason}</source>
            <translation>沒讀：{name}：{reason}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_plans.py" />
            <source>读了：{name}：{words}</source>
            <translation>讀了：{name}：{words}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/hub_plans.py" />
            <source>先停着：核对以后，在“用药”页按“继续”。</source>
            <translation>先停著：核對以後，在「用藥」頁按「繼續」。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/jsonl.py" />
            <source>--now 要写成 2026-09-15T10:00 这样的时间，不认识：{said}</source>
            <translation>--now 要寫成 2026-09-15T10:00 這樣的時間，不認識：{said}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/listen.py" />
            <source>请给出声音文件，或者用 --microphone 听麦克风。</source>
            <translation>請給出聲音檔，或者用 --microphone 聽麥克風。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/listen.py" />
            <source>正在听，请说话。按 Ctrl+C 结束。</source>
            <translation>正在聽，請說話。按 Ctrl+C 結束。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/models.py" />
            <source>没有叫 {name} 的模型，有的是：{names}</source>
            <translation>沒有叫 {name} 的模型，有的是：{names}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/models.py" />
            <source>语音模型可以用了：{folder}</source>
            <translation>語音模型可以用了：{folder}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/models.py" />
            <source>没有下载（{size:.0f} MB）</source>
            <translation>沒有下載（{size:.0f} MB）</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/models.py" />
            <source>可以用</source>
            <translation>可以用</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/pair.py" />
            <source>等了很久也没有配对成功，请再试一次。</source>
            <translation>等了很久也沒有配對成功，請再試一次。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/pair.py" />
            <source>配对好了，令牌在 {path}</source>
            <translation>配對好了，權杖在 {path}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/pair.py" />
            <source>配对码 {code}，请在 {url} 输入</source>
            <translation>配對碼 {code}，請在 {url} 輸入</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/pair.py" />
            <source>服务站没有应答，正在再试…</source>
            <translation>服務站沒有回應，正在再試…</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/pin.py" />
            <source>这台机器还没有运行过，先打开一次程序。</source>
            <translation>這台機器還沒有執行過，先打開一次程式。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/pin.py" />
            <source>密码取消了。</source>
            <translation>密碼取消了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/pin.py" />
            <source>密码设好了。</source>
            <translation>密碼設好了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/pin.py" />
            <source>新密码（4 到 8 位数字）：</source>
            <translation>新密碼（4 到 8 位數字）：</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/pin.py" />
            <source>密码要 4 到 8 位数字，不能都是同一个数字。</source>
            <translation>密碼要 4 到 8 位數字，不能都是同一個數字。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/pin.py" />
            <source>再输一次：</source>
            <translation>再輸一次：</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/pin.py" />
            <source>两次输的不一样，没有改。</source>
            <translation>兩次輸的不一樣，沒有改。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/selftest.py" />
            <location filename="../../kiosk/core/self_test.py" />
            <source>喇叭和麦克风</source>
            <translation>喇叭和麥克風</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/selftest.py" />
            <location filename="../../kiosk/core/self_test.py" />
            <source>呼救线路</source>
            <translation>求救線路</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/selftest.py" />
            <source>听见自己响了</source>
            <translation>聽見自己響了</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/selftest.py" />
            <source>这台机器还没有登记到服务站。</source>
            <translation>這台機器還沒有登記到服務站。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/selftest.py" />
            <source>平台 {n} 毫秒就收到了（是测试，没有叫人）</source>
            <translation>
                <numerusform>平台 {n} 毫秒就收到了（是測試，沒有叫人）</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/shots.py" />
            <source>没有叫这个名字的画面：{name}</source>
            <translation>沒有叫這個名字的畫面：{name}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/shots_index.py" />
            <source>画面总览</source>
            <translation>畫面總覽</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/staff.py" />
            <source>登录值班台没有成功。</source>
            <translation>登入值班台沒有成功。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/staff.py" />
            <source>值班台的回答看不懂。</source>
            <translation>值班台的回答看不懂。</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/tour.py" />
            <source>演示没有走完：{why}</source>
            <translation>示範沒有走完：{why}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/tour.py" />
            <source>一天走完了：{n} 张图片、tour.log、journal.jsonl 在 {folder}</source>
            <translation>
                <numerusform>一天走完了：{n} 張圖片、tour.log、journal.jsonl 在 {folder}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/tour.py" />
            <source>写不了文件夹 {folder}：{why}</source>
            <translation>寫不了資料夾 {folder}：{why}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/tour_day.py" />
            <location filename="../../kiosk/core/dialogue/answered.py" />
            <source>记下了：{done}</source>
            <translation>記下了：{done}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/tour_day.py" />
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>吃了</source>
            <translation>吃了</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/tour_day.py" />
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>社区已收到</source>
            <translation>社區已收到</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/tour_day.py" />
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>{by}已接单</source>
            <translation>{by}已接單</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/tour_day.py" />
            <location filename="../../kiosk/core/dialogue/answered.py" />
            <source>过{n}分钟再叫您</source>
            <translation>
                <numerusform>過{n}分鐘再叫您</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/tour_day.py" />
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>已记下，正在送出</source>
            <translation>已記下，正在送出</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/tour_day.py" />
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>平台已收到</source>
            <translation>平台已收到</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/tour_day.py" />
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>有人接了：{by}</source>
            <translation>有人接了：{by}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/tour_day.py" />
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>{by}在路上</source>
            <translation>{by}在路上</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/tour_day.py" />
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>处理好了</source>
            <translation>處理好了</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/tour_day.py" />
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>已经退掉了</source>
            <translation>已經取消了</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/tour_day.py" />
            <location filename="../../kiosk/core/dialogue/answered.py" />
            <source>记下了：这顿{refuse}</source>
            <translation>記下了：這頓{refuse}</translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/tour_day.py" />
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>不吃</source>
            <translation>不吃</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/commands/understand.py" />
            <source>例句重新数过了，前后相连的词有{n}对。</source>
            <translation>
                <numerusform>例句重新數過了，前後相連的詞有{n}對。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/commands/understand.py" />
            <source>第 {number} 行不是 UTF-8 文字</source>
            <translation>第 {number} 行不是 UTF-8 文字</translation>
        </message>
        <message>
            <location filename="../../kiosk/config.py" />
            <source>这台机器不认识时区“{name}”。</source>
            <translation>這台機器不認識時區「{name}」。</translation>
        </message>
        <message>
            <location filename="../../kiosk/config.py" />
            <location filename="../../kiosk/hub/channels/settings_file.py" />
            <source>没有这个配置文件：{path}</source>
            <translation>沒有這個設定檔：{path}</translation>
        </message>
        <message>
            <location filename="../../kiosk/config.py" />
            <location filename="../../kiosk/hub/channels/settings_file.py" />
            <source>读不了配置文件 {path}：{why}</source>
            <translation>讀不了設定檔 {path}：{why}</translation>
        </message>
        <message>
            <location filename="../../kiosk/config.py" />
            <location filename="../../kiosk/hub/channels/settings_file.py" />
            <source>配置文件 {path} 不是正确的 TOML：{why}</source>
            <translation>設定檔 {path} 不是正確的 TOML：{why}</translation>
        </message>
        <message>
            <location filename="../../kiosk/config.py" />
            <location filename="../../kiosk/hub/channels/settings_file.py" />
            <source>配置文件 {path} 里有一项不对：{why}</source>
            <translation>設定檔 {path} 裡有一項不對：{why}</translation>
        </message>
        <message>
            <location filename="../../kiosk/config_mistakes.py" />
            <source>没有「{name}」这一项，请看看是不是写错了</source>
            <translation>沒有「{name}」這一項，請看看是不是寫錯了</translation>
        </message>
        <message>
            <location filename="../../kiosk/config_mistakes.py" />
            <source>「{name}」不能小于 {number}</source>
            <translation>「{name}」不能小於 {number}</translation>
        </message>
        <message>
            <location filename="../../kiosk/config_mistakes.py" />
            <source>「{name}」不能大于 {number}</source>
            <translation>「{name}」不能大於 {number}</translation>
        </message>
        <message>
            <location filename="../../kiosk/config_mistakes.py" />
            <source>「{name}」要写成{kind}</source>
            <translation>「{name}」要寫成{kind}</translation>
        </message>
        <message>
            <location filename="../../kiosk/config_mistakes.py" />
            <source>请看看第 {line} 行</source>
            <translation>請看看第 {line} 行</translation>
        </message>
        <message>
            <location filename="../../kiosk/config_mistakes.py" />
            <source>文件要存成 UTF-8</source>
            <translation>檔案要存成 UTF-8</translation>
        </message>
        <message>
            <location filename="../../kiosk/config_mistakes.py" />
            <source>请看看文件的结尾</source>
            <translation>請看看檔案的結尾</translation>
        </message>
        <message>
            <location filename="../../kiosk/config_mistakes.py" />
            <source>「{name}」只能是 {values}</source>
            <translation>「{name}」只能是 {values}</translation>
        </message>
        <message>
            <location filename="../../kiosk/config_mistakes.py" />
            <source>整数</source>
            <translation>整數</translation>
        </message>
        <message>
            <location filename="../../kiosk/config_mistakes.py" />
            <source>数字</source>
            <translation>數字</translation>
        </message>
        <message>
            <location filename="../../kiosk/config_mistakes.py" />
            <source>带引号的文字</source>
            <translation>帶引號的文字</translation>
        </message>
        <message>
            <location filename="../../kiosk/config_mistakes.py" />
            <source> true 或 false</source>
            <translation>true 或 false</translation>
        </message>
        <message>
            <location filename="../../kiosk/config_mistakes.py" />
            <source>一节，像 [hub] 那样</source>
            <translation>一節，像 [hub] 那樣</translation>
        </message>
        <message>
            <location filename="../../kiosk/config_mistakes.py" />
            <source>别的样子</source>
            <translation>別的樣子</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm.py" />
            <source>马上呼救，没事就说。</source>
            <translation>馬上求救，沒事就說。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm.py" />
            <source>「我要呼救」</source>
            <translation>「我要呼救」</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm.py" />
            <source>没事就说，我没事。</source>
            <translation>沒事就說，我沒事。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm.py" />
            <source>好，不呼救了。</source>
            <translation>好，不求救了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm.py" />
            <source>好，告诉社区您没事。</source>
            <translation>好，告訴社區您沒事。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm.py" />
            <source>我没事，取消</source>
            <translation>我沒事，取消</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm.py" />
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>马上呼救</source>
            <translation>馬上求救</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm.py" />
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>再说一遍</source>
            <translation>再說一遍</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm.py" />
            <location filename="../../kiosk/core/dialogue/missed.py" />
            <location filename="../../kiosk/core/dialogue/pairing.py" />
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>知道了</source>
            <translation>知道了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm.py" />
            <source>我要呼救</source>
            <translation>我要求救</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm.py" />
            <source>先收起来</source>
            <translation>先收起來</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>快出门，别坐电梯</source>
            <translation>快出門，別坐電梯</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>锁好门，别出声</source>
            <translation>鎖好門，別出聲</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>别着急</source>
            <translation>別著急</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>火警</source>
            <translation>火警</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>报警</source>
            <translation>報警</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <location filename="../../kiosk/hub/templates/answer.html" />
            <location filename="../../kiosk/hub/templates/answer_sorry.html" />
            <source>急救</source>
            <translation>急救</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>一一九</source>
            <translation>一一九</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>一一零</source>
            <translation>一一零</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>一二零</source>
            <translation>一二零</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>您别动</source>
            <translation>您別動</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>这次呼救已经处理好了。</source>
            <translation>這次求救已經處理好了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>您说没事了，我告诉社区。</source>
            <translation>您說沒事了，我告訴社區。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>{sensor}。马上呼救，没事就说。</source>
            <translation>{sensor}。馬上求救，沒事就說。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>有人呼救</source>
            <translation>有人求救</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>还没有人收到。请打{number}，或者喊邻居。</source>
            <translation>還沒有人收到。請打{number}，或者喊鄰居。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>正在呼救。</source>
            <translation>正在求救。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>没能记下，但正在发送。</source>
            <translation>沒能記下，但正在發送。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>社区收到了，正在找人。{advice}。</source>
            <translation>社區收到了，正在找人。{advice}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>{by}接了。{advice}。</source>
            <translation>{by}接了。{advice}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <location filename="../../kiosk/core/dialogue/silence.py" />
            <source>有人</source>
            <translation>有人</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>{by}说的时间过了，可能耽搁了。{advice}。</source>
            <translation>{by}說的時間過了，可能耽擱了。{advice}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>，说{n}分钟到</source>
            <translation>
                <numerusform>，說{n}分鐘到</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>{by}正在赶来{said}。{advice}。</source>
            <translation>{by}正在趕來{said}。{advice}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>您说没事了</source>
            <translation>您說沒事了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>我告诉社区。还需要人，就按「我要呼救」</source>
            <translation>我告訴社區。還需要人，就按「我要求救」</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>没事就按「我没事」</source>
            <translation>沒事就按「我沒事」</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>{sensor}，{well}</source>
            <translation>{sensor}，{well}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>还没有人收到</source>
            <translation>還沒有人收到</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>请直接打电话，我接着呼救</source>
            <translation>請直接打電話，我接著求救</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>正在发送</source>
            <translation>正在發送</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>没能记下，但正在发送</source>
            <translation>沒能記下，但正在發送</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>{advice}，我在呼救</source>
            <translation>{advice}，我在求救</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>正在找人，{advice}</source>
            <translation>正在找人，{advice}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>说 {n} 分钟到。</source>
            <translation>
                <numerusform>說 {n} 分鐘到。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>说的时间过了，可能路上耽搁了。</source>
            <translation>說的時間過了，可能路上耽擱了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>没有呼救</source>
            <translation>沒有求救</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>等一会儿</source>
            <translation>等一下</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <source>还没收到</source>
            <translation>還沒收到</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>已发出</source>
            <translation>已發出</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <location filename="../../kiosk/core/dialogue/frame.py" />
            <source>有人接了</source>
            <translation>有人接了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <location filename="../../kiosk/core/dialogue/frame.py" />
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>人在路上</source>
            <translation>人在路上</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/alarm_told.py" />
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <location filename="../../kiosk/core/dialogue/silence.py" />
            <location filename="../../kiosk/core/saying.py" />
            <source>社区</source>
            <translation>社區</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/answered.py" />
            <source>好，药{done}。</source>
            <translation>好，藥{done}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/answered.py" />
            <source>好，这顿{refuse}。</source>
            <translation>好，這頓{refuse}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/answered.py" />
            <source>好</source>
            <translation>好</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/answered.py" />
            <location filename="../../kiosk/core/dialogue/reminder.py" />
            <source>按错了</source>
            <comment>答药</comment>
            <translation>按錯了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/answered.py" />
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>正在记下…</source>
            <translation>正在記下…</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/answered.py" />
            <source>还能换一个时候</source>
            <translation>還能換一個時候</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/answered.py" />
            <source>按错了？一分钟里都能改</source>
            <translation>按錯了？一分鐘裡都能改</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/answered.py" />
            <source>{answer}。</source>
            <translation>{answer}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/answered.py" />
            <location filename="../../kiosk/core/dialogue/reminder.py" />
            <location filename="../../kiosk/services/performer.py" />
            <source>过了一分钟，改不了了。请告诉社区。</source>
            <translation>過了一分鐘，不能改了。請告訴社區。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/answers.py" />
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>好，不弄了。</source>
            <translation>好，不弄了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/answers.py" />
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>好。</source>
            <translation>好。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/answers.py" />
            <source>好，重新来。{question}</source>
            <translation>好，重新來。{question}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/answers.py" />
            <source>没听清。{question}</source>
            <translation>沒聽清楚。{question}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/answers.py" />
            <source>您要第几个？</source>
            <translation>您要第幾個？</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/answers.py" />
            <source>没有第{n}个。</source>
            <translation>
                <numerusform>沒有第{n}個。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/corrections.py" />
            <source>这个已经办好了，改不了了。要再订，直接说。</source>
            <translation>這個已經辦好了，不能改了。要再訂，直接說。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/cry.py" />
            <source>是您在喊人吗？</source>
            <translation>是您在喊人嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/cry.py" />
            <source>没人应，一会儿就收起来。碰一下就多等会儿</source>
            <translation>沒人應，等一下就收起來。碰一下就多等會兒</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/cry.py" />
            <source>要帮忙</source>
            <translation>要幫忙</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/cry.py" />
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>不用</source>
            <translation>不用</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/cry.py" />
            <source>「要帮忙」</source>
            <translation>「要幫忙」</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/cry.py" />
            <source>是您在喊人吗？要帮忙，还是不用？</source>
            <translation>是您在喊人嗎？要幫忙，還是不用？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/cry.py" />
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>好，没事就好。</source>
            <translation>好，沒事就好。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dialogue.py" />
            <source>这是主页。想要什么，直接说。</source>
            <translation>這是首頁。想要什麼，直接說。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/doctor.py" />
            <location filename="../../kiosk/core/dialogue/housekeeping.py" />
            <location filename="../../kiosk/core/dialogue/meal_draft.py" />
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>好，{words}。</source>
            <translation>好，{words}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/doctor.py" />
            <source>{when}请大夫给您打电话。</source>
            <translation>{when}請醫生打電話給您。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/doctor.py" />
            <source>不用选，按「不好说，问大夫」就行。</source>
            <translation>不用選，按「不好說，問醫生」就行。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/doctor.py" />
            <source>选了</source>
            <translation>選了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/doctor.py" />
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>选好了</source>
            <translation>選好了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/doctor.py" />
            <source>不好说，问大夫</source>
            <translation>不好說，問醫生</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/doctor.py" />
            <source>哪儿不舒服？</source>
            <translation>哪裡不舒服？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/doctor.py" />
            <source>哪儿不舒服？选一选，或者直接说。</source>
            <translation>哪裡不舒服？選一選，或者直接說。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/doctor.py" />
            <source>{name}不选了。</source>
            <translation>{name}不選了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/doctor.py" />
            <source>{name}，选了。</source>
            <translation>{name}，選了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/doctor.py" />
            <location filename="../../kiosk/core/saying.py" />
            <source>尽快</source>
            <translation>盡快</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/doctor.py" />
            <source>有空就打</source>
            <translation>有空就打</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/doctor.py" />
            <source>大夫什么时候给您打电话？</source>
            <translation>醫生什麼時候打電話給您？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_question.py" />
            <source>这顿{refuse}，对吗？</source>
            <translation>這頓{refuse}，對嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_question.py" />
            <source>一会儿再叫您，对吗？</source>
            <translation>等一下再叫您，對嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_question.py" />
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>对</source>
            <translation>對</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_question.py" />
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>不对</source>
            <translation>不對</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_question.py" />
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>「对」</source>
            <translation>「對」</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_question.py" />
            <source>您是说{names}{before}，对吗？</source>
            <translation>您是說{names}{before}，對嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_question.py" />
            <source>您是说{question}</source>
            <translation>您是說{question}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_question.py" />
            <source>您是说这顿{refuse}，对吗？</source>
            <translation>您是說這頓{refuse}，對嗎？</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/dose_question.py" />
            <source>过{n}分钟再叫您，对吗？</source>
            <translation>
                <numerusform>過{n}分鐘再叫您，對嗎？</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_question.py" />
            <source>好。{choices}</source>
            <translation>好。{choices}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>该吃药了</source>
            <translation>該吃藥了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>都吃了</source>
            <translation>都吃了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>都不吃</source>
            <translation>都不吃</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>药吃过了，对吗？</source>
            <translation>藥吃過了，對嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>吃</source>
            <translation>吃</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>吃过了</source>
            <translation>吃過了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>该用药了</source>
            <translation>該用藥了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>用了</source>
            <translation>用了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>都用了</source>
            <translation>都用了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>都不用</source>
            <translation>都不用</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>药用过了，对吗？</source>
            <translation>藥用過了，對嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>用</source>
            <translation>用</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>用过了</source>
            <translation>用過了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>该打针了</source>
            <translation>該打針了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>打了</source>
            <translation>打了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>不打</source>
            <translation>不打</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>都打了</source>
            <translation>都打了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>都不打</source>
            <translation>都不打</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>针打过了，对吗？</source>
            <translation>針打過了，對嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>打</source>
            <translation>打</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>打过了</source>
            <translation>打過了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>该滴药了</source>
            <translation>該滴藥了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>滴了</source>
            <translation>滴了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>不滴</source>
            <translation>不滴</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>都滴了</source>
            <translation>都滴了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>都不滴</source>
            <translation>都不滴</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>药滴过了，对吗？</source>
            <translation>藥滴過了，對嗎？</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <location filename="../../kiosk/core/quantity.py" />
            <source>滴</source>
            <translation>
                <numerusform>滴</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>滴过了</source>
            <translation>滴過了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>该抹药了</source>
            <translation>該抹藥了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>抹了</source>
            <translation>抹了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>不抹</source>
            <translation>不抹</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>都抹了</source>
            <translation>都抹了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>都不抹</source>
            <translation>都不抹</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>药抹过了，对吗？</source>
            <translation>藥抹過了，對嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>抹</source>
            <translation>抹</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>抹过了</source>
            <translation>抹過了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>该贴药了</source>
            <translation>該貼藥了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>贴了</source>
            <translation>貼了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>不贴</source>
            <translation>不貼</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>都贴了</source>
            <translation>都貼了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>都不贴</source>
            <translation>都不貼</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>药贴过了，对吗？</source>
            <translation>藥貼過了，對嗎？</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <location filename="../../kiosk/core/quantity.py" />
            <source>贴</source>
            <translation>
                <numerusform>貼</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>贴过了</source>
            <translation>貼過了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>该吸药了</source>
            <translation>該吸藥了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>吸了</source>
            <translation>吸了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>不吸</source>
            <translation>不吸</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>都吸了</source>
            <translation>都吸了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>都不吸</source>
            <translation>都不吸</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>药吸过了，对吗？</source>
            <translation>藥吸過了，對嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>吸</source>
            <translation>吸</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>吸过了</source>
            <translation>吸過了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>{name}（{purpose}）</source>
            <translation>{name}（{purpose}）</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>{relation}{verb}</source>
            <translation>{relation}{verb}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>{purpose}的{name}</source>
            <translation>{purpose}的{name}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>{verb}{amount}</source>
            <translation>{verb}{amount}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>{name}，{amount}。</source>
            <translation>{name}，{amount}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/dose_words.py" />
            <source>都{what}。</source>
            <translation>都{what}。</translation>
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
            <translation>{words}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/empty.py" />
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>请社区的人给您打电话。</source>
            <translation>請社區的人打電話給您。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/empty.py" />
            <source>还没连上社区，请过一会儿再来看。</source>
            <translation>還沒連上社區，請等一下再來看。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/empty.py" />
            <source>可以请社区给您打电话。</source>
            <translation>可以請社區打電話給您。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/empty.py" />
            <source>请社区打电话</source>
            <translation>請社區打電話</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/empty.py" />
            <location filename="../../kiosk/core/dialogue/pairing.py" />
            <source>有急事，按红色的紧急呼救。</source>
            <translation>有急事，按紅色的緊急求救。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/failures.py" />
            <source>我没听清，请您再说一遍。</source>
            <translation>我沒聽清楚，請您再說一遍。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/failures.py" />
            <source>我没听清。{question}</source>
            <translation>我沒聽清楚。{question}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/failures.py" />
            <source>对不起，我还是没听清。</source>
            <translation>對不起，我還是沒聽清楚。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/failures.py" />
            <source>对不起，我没听明白。</source>
            <translation>對不起，我沒聽懂。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/failures.py" />
            <source>按一下，或者说：{names}。</source>
            <translation>按一下，或者說：{names}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/first_start.py" />
            <source>跳过</source>
            <translation>跳過</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/first_start.py" />
            <source>第 {n} 步，共 {all} 步</source>
            <translation>
                <numerusform>第 {n} 步，共 {all} 步</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/first_start.py" />
            <source>请设一个工作人员密码，输两次。也可以跳过。</source>
            <translation>請設一個工作人員密碼，輸兩次。也可以跳過。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/frame.py" />
            <source>{words}　{low}到{high}℃</source>
            <translation>{words}　{low}到{high}℃</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/frame.py" />
            <source>要重新登记：{code}</source>
            <translation>要重新登記：{code}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/frame.py" />
            <source>按一下看</source>
            <translation>按一下看</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/frame.py" />
            <source>正在呼救</source>
            <translation>正在求救</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>现在没有要选的。您想要什么？</source>
            <translation>現在沒有要選的。您想要什麼？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>现在没有在办的{service}。</source>
            <translation>現在沒有在辦的{service}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>谢谢您。现在还没有办好的事。</source>
            <translation>謝謝您。現在還沒有辦好的事。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>那天的天气，我还不知道。</source>
            <translation>那天的天氣，我還不知道。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>{day}{words}，{low}度到{high}度。</source>
            <translation>{day}{words}，{low}度到{high}度。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>零下{n}</source>
            <translation>
                <numerusform>零下{n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>今天{day}，{weekday}，农历{lunar}。</source>
            <translation>今天{day}，{weekday}，農曆{lunar}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>现在{time}。</source>
            <translation>現在{time}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>叫人帮忙</source>
            <translation>叫人幫忙</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>{n}份</source>
            <translation>
                <numerusform>{n}份</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>订饭</source>
            <translation>訂餐</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>找家政</source>
            <translation>找居家服務</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>找人修</source>
            <translation>找人修</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>交费</source>
            <translation>繳費</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <location filename="../../kiosk/core/dialogue/more.py" />
            <location filename="../../kiosk/core/saying.py" />
            <source>打电话</source>
            <translation>打電話</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>退掉{service}</source>
            <translation>取消{service}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>记下</source>
            <translation>記下</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>记血压、血糖</source>
            <translation>記血壓、血糖</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>评价</source>
            <translation>評價</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>第{n}个</source>
            <translation>
                <numerusform>第{n}個</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <source>记药吃了</source>
            <translation>記下藥吃了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>这顿药不吃</source>
            <translation>這次的藥不吃</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>等一会儿再吃药</source>
            <translation>等一下再吃藥</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/hearing.py" />
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>请人开药</source>
            <translation>請人開藥</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/home.py" />
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>您想要哪一样？</source>
            <translation>您想要哪一樣？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/home.py" />
            <location filename="../../kiosk/core/saying.py" />
            <source>吃饭</source>
            <translation>吃飯</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/home.py" />
            <location filename="../../kiosk/core/dialogue/services.py" />
            <location filename="../../kiosk/core/saying.py" />
            <source>家政</source>
            <translation>居家服務</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/home.py" />
            <location filename="../../kiosk/core/saying.py" />
            <source>看病</source>
            <translation>看病</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/home.py" />
            <source>问大夫、约时间</source>
            <translation>問醫生、約時間</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/home.py" />
            <source>吃药</source>
            <translation>吃藥</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/home.py" />
            <location filename="../../kiosk/core/dialogue/services.py" />
            <source>我的服务</source>
            <translation>我的服務</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/home.py" />
            <source>{n} 件在办</source>
            <translation>
                <numerusform>{n} 件在辦</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/home.py" />
            <source>现在没有在办的</source>
            <translation>現在沒有在辦的</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/home.py" />
            <location filename="../../kiosk/core/dialogue/medicine.py" />
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>更多</source>
            <translation>更多</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/home.py" />
            <source>通知、缴费、维修</source>
            <translation>通知、繳費、維修</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/home.py" />
            <source>打扫、洗衣</source>
            <translation>打掃、洗衣</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/home.py" />
            <source>今天的药都过了</source>
            <translation>今天的藥都過了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/home.py" />
            <source>有药该吃了</source>
            <translation>該吃藥了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/home.py" />
            <source>下一次　{time}</source>
            <translation>下一次　{time}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/housekeeping.py" />
            <source>那个时间过了，哪天来？</source>
            <translation>那個時間過了，哪天來？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/housekeeping.py" />
            <source>{when}，{task}。</source>
            <translation>{when}，{task}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/housekeeping.py" />
            <source>社区还没有登记家政。</source>
            <translation>社區還沒有登記居家服務。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/housekeeping.py" />
            <source>要做什么？</source>
            <translation>要做什麼？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/housekeeping.py" />
            <source>家里要做什么？选一样，或者直接说。</source>
            <translation>家裡要做什麼？選一樣，或者直接說。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/housekeeping.py" />
            <source>哪天来？</source>
            <translation>哪天來？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/housekeeping.py" />
            <source>哪天来合适？</source>
            <translation>哪天來合適？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/housekeeping.py" />
            <source>几点来？</source>
            <translation>幾點來？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/housekeeping.py" />
            <source>{task}　{day}</source>
            <translation>{task}　{day}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/housekeeping.py" />
            <source>几点来？上午还是下午？</source>
            <translation>幾點來？上午還是下午？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/housekeeping.py" />
            <source>上午都行</source>
            <translation>上午都可以</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/housekeeping.py" />
            <source>下午都行</source>
            <translation>下午都可以</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>紧急求助</source>
            <translation>緊急求助</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>叫家政</source>
            <translation>叫居家服務</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>吃过药了</source>
            <translation>吃過藥了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>问吃药</source>
            <translation>問吃藥</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>办得怎么样了</source>
            <translation>辦得怎麼樣了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>问天气</source>
            <translation>問天氣</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>问几点</source>
            <translation>問幾點</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>问几号</source>
            <translation>問幾號</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>听通知</source>
            <translation>聽通知</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>找人修东西</source>
            <translation>找人修東西</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <location filename="../../kiosk/core/dialogue/more.py" />
            <location filename="../../kiosk/core/dialogue/reading.py" />
            <source>怎么用</source>
            <translation>怎麼用</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>回主页</source>
            <translation>回首頁</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <location filename="../../kiosk/core/dialogue/page.py" />
            <location filename="../../kiosk/hub/templates/sorry.html" />
            <location filename="../../kiosk/hub/templates/sorry_live.html" />
            <source>返回</source>
            <translation>返回</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <location filename="../../kiosk/core/dialogue/sound.py" />
            <source>大点声</source>
            <translation>大聲一點</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <location filename="../../kiosk/core/dialogue/sound.py" />
            <source>小点声</source>
            <translation>小聲一點</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <location filename="../../kiosk/core/dialogue/sound.py" />
            <source>说慢点</source>
            <translation>說慢一點</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>给{person}打电话</source>
            <translation>打電話給{person}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>请说第一遍，像平时那样说。</source>
            <translation>請說第一遍，像平時那樣說。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>记下了。现在试一试，再说一次。</source>
            <translation>記下了。現在試一試，再說一次。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>好。最后再说一遍。</source>
            <translation>好。最後再說一遍。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>好。再说一遍。</source>
            <translation>好。再說一遍。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>太短了，我记不住。说长一点，再说一次。</source>
            <translation>太短了，我記不住。說長一點，再說一次。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>太长了。说短一点，再说一次。</source>
            <translation>太長了。說短一點，再說一次。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>声音太大了。离远一点，再说一次。</source>
            <translation>聲音太大了。離遠一點，再說一次。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>我听不太清。离近一点，再说一次。</source>
            <translation>我聽不太清楚。離近一點，再說一次。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>跟前面的不太一样。照前面那样，再说一次。</source>
            <translation>跟前面的不太一樣。照前面那樣，再說一次。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>没关系，咱们从头来。请说第一遍。</source>
            <translation>沒關係，我們從頭來。請說第一遍。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>这句我本来就听得懂，不用教。换一句说吧。</source>
            <translation>這句我本來就聽得懂，不用教。換一句說吧。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>这句话是「{other}」的意思。请换一句说。</source>
            <translation>這句話是「{other}」的意思。請換一句說。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>没听出来，是我不好。请再说一次。</source>
            <translation>沒聽出來，是我不好。請再說一次。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>这台机器还缺语音模型，教不了。请告诉服务站。</source>
            <translation>這台機器還缺語音模型，教不了。請告訴服務站。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learning.py" />
            <source>学会了！以后这么说，就是{name}。</source>
            <translation>學會了！以後這麼說，就是{name}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>还没有教过。教一句话，说三遍，我就记住了。</source>
            <translation>還沒有教過。教一句話，說三遍，我就記住了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>您教过的话</source>
            <translation>您教過的話</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>要看哪一句？</source>
            <translation>要看哪一句？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>还没有教过。</source>
            <translation>還沒有教過。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>现在听不出来了，请重新教一遍</source>
            <translation>現在聽不出來了，請重新教一遍</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>{day}教的</source>
            <translation>{day}教的</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>这句话已经删掉了。</source>
            <translation>這句話已經刪掉了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>要按</source>
            <translation>要按</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>不按</source>
            <translation>不按</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>不按话筒也听</source>
            <translation>不按麥克風也聽</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>按了话筒才听</source>
            <translation>按了麥克風才聽</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>说之前</source>
            <translation>說之前</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>{wakes}话筒</source>
            <translation>{wakes}麥克風</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <location filename="../../kiosk/core/dialogue/settings_pin.py" />
            <source>删掉</source>
            <translation>刪掉</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>这句是{name}。</source>
            <translation>這句是{name}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>听着像「{text}」</source>
            <translation>聽著像「{text}」</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>还没有。我问您「是这个吗」，您说对，我就记住那句话。</source>
            <translation>還沒有。我問您「是這個嗎」，您說對，我就記住那句話。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>我记住的话</source>
            <translation>我記住的話</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>哪一句记错了？</source>
            <translation>哪一句記錯了？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>还没有记住的话。</source>
            <translation>還沒有記住的話。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>删掉这句话吗？</source>
            <translation>刪掉這句話嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>留着</source>
            <translation>留著</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>{name}，删掉这句话吗？</source>
            <translation>{name}，刪掉這句話嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/learnt_lists.py" />
            <source>好，留着。</source>
            <translation>好，留著。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>这顿没有{dishes}，看看别的吧。</source>
            <translation>這餐沒有{dishes}，看看別的吧。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>这一顿还没有菜单。</source>
            <translation>這一餐還沒有菜單。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>{when}订不上，换一顿吧。</source>
            <translation>{when}訂不上，換一餐吧。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>{order}。</source>
            <translation>{order}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>{when}吃什么？</source>
            <translation>{when}吃什麼？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>少一份</source>
            <translation>少一份</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>按一下，加一份</source>
            <translation>按一下，加一份</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>选一样，或者直接说。</source>
            <translation>選一樣，或者直接說。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>最多{n}份。</source>
            <translation>
                <numerusform>最多{n}份。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>{dish}不要了。</source>
            <translation>{dish}不要了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>{dish}，{amount}。</source>
            <translation>{dish}，{amount}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>这几样凑不到一顿</source>
            <translation>沒有一餐同時有這幾樣</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>这几样凑不到一顿，请返回另选。</source>
            <translation>沒有一餐同時有這幾樣，請返回另外選。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>哪天，哪一顿吃？</source>
            <translation>哪天，哪一餐吃？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>{when}吃，还是换一顿？</source>
            <translation>{when}吃，還是換一頓？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>一共 {sum}</source>
            <translation>一共 {sum}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal.py" />
            <source>送到家，还是去食堂吃？</source>
            <translation>送到家，還是去餐廳吃？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal_draft.py" />
            <source>{dishes}不要了</source>
            <translation>{dishes}不要了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/meal_draft.py" />
            <source>补贴后 {less}</source>
            <translation>補貼後 {less}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/meal_draft.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>{n} {unit}</source>
            <translation>
                <numerusform>{n} {unit}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine.py" />
            <source>这几天</source>
            <translation>這幾天</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine.py" />
            <source>有药快没了</source>
            <translation>有藥快沒了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine.py" />
            <source>「降压药吃没吃」</source>
            <translation>「降壓藥吃沒吃」</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine.py" />
            <source>昨天的药</source>
            <translation>昨天的藥</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine.py" />
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>这几天的药</source>
            <translation>這幾天的藥</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine.py" />
            <location filename="../../kiosk/core/dialogue/medicine_list.py" />
            <source>药怎么吃</source>
            <translation>藥怎麼吃</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine.py" />
            <source>还剩多少</source>
            <translation>還剩多少</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine.py" />
            <source>快没了</source>
            <translation>快沒了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine.py" />
            <source>需要时吃的</source>
            <translation>需要時吃的</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine.py" />
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>药的事</source>
            <translation>藥的事</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine.py" />
            <source>药的事，您要看哪一样？</source>
            <translation>藥的事，您要看哪一樣？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_asked.py" />
            <source>{day}没有记着吃{names}。</source>
            <translation>{day}沒有記著吃{names}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_asked.py" />
            <source>{day}那会儿没有要吃的药。</source>
            <translation>{day}那會兒沒有要吃的藥。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_asked.py" />
            <source>这几天没有要吃的了。</source>
            <translation>這幾天沒有要吃的了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_asked.py" />
            <location filename="../../kiosk/core/dialogue/medicine_dose.py" />
            <location filename="../../kiosk/core/saying.py" />
            <source>{day}{time}</source>
            <translation>{day}{time}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_asked.py" />
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <source>下一次{time}，{names}。</source>
            <translation>下一次{time}，{names}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_asked.py" />
            <source>要问哪一样药？</source>
            <translation>要問哪一樣藥？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_asked.py" />
            <source>还剩多少没有数过</source>
            <translation>還剩多少沒有數過</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_asked.py" />
            <source>多吃我不能说，得问大夫。</source>
            <translation>多吃我不能說，得問醫生。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_asked.py" />
            <source>这个我不能说，得问大夫。哪儿不舒服？也可以直接按「不好说，问大夫」。</source>
            <translation>這個我不能說，得問醫生。哪兒不舒服？也可以直接按「不好說，問醫生」。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_asked.py" />
            <source>要开哪一样药？</source>
            <translation>要開哪一樣藥？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_asked.py" />
            <source>吃了需要时吃的药吗？是哪一样？</source>
            <translation>吃了需要時吃的藥嗎？是哪一樣？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_asked.py" />
            <location filename="../../kiosk/core/dialogue/medicine_list.py" />
            <source>现在没有要吃的药。</source>
            <translation>現在沒有要吃的藥。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <source>今天没有要吃的药</source>
            <translation>今天沒有要吃的藥</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <location filename="../../kiosk/core/dialogue/medicine_list.py" />
            <source>还不知道，等连上社区</source>
            <translation>還不知道，等連上社區</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <source>今天的药都过了。</source>
            <translation>今天的藥都過了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <source>该吃了：{names}。</source>
            <translation>該吃了：{names}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <source>那天没有吃药的记录</source>
            <translation>那天沒有吃藥的記錄</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <source>{day}的药</source>
            <translation>{day}的藥</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <source>{n} 次里吃了 {done} 次</source>
            <translation>
                <numerusform>{n} 次裡吃了 {done} 次</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <source>{n} 样药</source>
            <translation>
                <numerusform>{n} 樣藥</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <source>{day}没有吃药的记录。</source>
            <translation>{day}沒有吃藥的記錄。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <source>{day}没有要吃的药。</source>
            <translation>{day}沒有要吃的藥。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <source>{day}要吃 {n} 次药。</source>
            <translation>
                <numerusform>{day}要吃 {n} 次藥。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <source>{day}的药都吃了。</source>
            <translation>{day}的藥都吃了。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <source>{day} {n} 次里吃了 {done} 次。</source>
            <translation>
                <numerusform>{day} {n} 次裡吃了 {done} 次。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_day.py" />
            <source>{day}{time}的药</source>
            <translation>{day}{time}的藥</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_dose.py" />
            <source>离上次太近，{time}以后才能吃</source>
            <translation>離上次太近，{time}以後才能吃</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_dose.py" />
            <source>其实没{verb}</source>
            <translation>其實沒{verb}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_dose.py" />
            <source>已经{done}</source>
            <translation>已經{done}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_dose.py" />
            <source>按时{done}</source>
            <translation>按時{done}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_dose.py" />
            <source>刚{done}</source>
            <translation>剛{done}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_dose.py" />
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <source>今天的药</source>
            <translation>今天的藥</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_dose.py" />
            <source>这顿药已经改了。</source>
            <translation>這餐藥已經改了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_dose.py" />
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>现在</source>
            <comment>药</comment>
            <translation>現在</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_dose.py" />
            <source>好，按时吃的，记下了。</source>
            <translation>好，按時吃的，記下了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_list.py" />
            <source>药还剩多少</source>
            <translation>藥還剩多少</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_list.py" />
            <source>需要时吃的药</source>
            <translation>需要時吃的藥</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_list.py" />
            <source>没有这样的药。</source>
            <translation>沒有這樣的藥。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_list.py" />
            <source>需要时吃</source>
            <translation>需要時吃</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_list.py" />
            <source>药都还够。要看哪一样？</source>
            <translation>藥都還夠。要看哪一樣？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_list.py" />
            <source>要看哪一样？</source>
            <translation>要看哪一樣？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_list.py" />
            <source>还剩 {amount}</source>
            <translation>還剩 {amount}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_list.py" />
            <source>没有数过</source>
            <translation>沒有數過</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>还没有记录</source>
            <translation>還沒有記錄</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>离上次够久了</source>
            <translation>離上次夠久了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>{time} 才能吃</source>
            <translation>{time} 才能吃</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>已经请人开了，正在办。</source>
            <translation>已經請人開了，正在辦。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>请社区帮您开{names}。</source>
            <translation>請社區幫您開{names}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>请社区帮您开药。</source>
            <translation>請社區幫您開藥。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>需要时{verb}</source>
            <translation>需要時{verb}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>一次</source>
            <translation>一次</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <source>注意</source>
            <translation>注意</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>什么时候</source>
            <translation>什麼時候</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>还剩</source>
            <translation>還剩</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>上次</source>
            <translation>上次</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>这样药已经停了。</source>
            <translation>這樣藥已經停了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>我{done}</source>
            <translation>我{done}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>开药：{state}</source>
            <translation>開藥：{state}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <location filename="../../kiosk/hub/templates/adherence_live.html" />
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <location filename="../../kiosk/hub/templates/deliveries_live.html" />
            <source>全部</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>{time}才能吃</source>
            <translation>{time}才能吃</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>已经吃下去了吗？</source>
            <translation>已經吃下去了嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>还没吃</source>
            <translation>還沒吃</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>已经吃了</source>
            <translation>已經吃了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_one.py" />
            <source>{words}。已经吃下去了吗？</source>
            <translation>{words}。已經吃下去了嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>周一</source>
            <translation>週一</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>周二</source>
            <translation>週二</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>周三</source>
            <translation>週三</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>周四</source>
            <translation>週四</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>周五</source>
            <translation>週五</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>周六</source>
            <translation>週六</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>周日</source>
            <translation>週日</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>{n}日</source>
            <translation>
                <numerusform>{n}日</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <location filename="../../kiosk/hub/escalation/missed.py" />
            <source>前几天</source>
            <translation>前幾天</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>后几天</source>
            <translation>後幾天</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>前些天的药</source>
            <translation>前些天的藥</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>这几天没有吃药的记录。</source>
            <translation>這幾天沒有吃藥的記錄。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>这几天漏了 {n} 次，机器没开时 {off} 次。</source>
            <translation>
                <numerusform>這幾天漏了 {n} 次，機器沒開時 {off} 次。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>这几天漏了 {n} 次。</source>
            <translation>
                <numerusform>這幾天漏了 {n} 次。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>机器没开的时候有 {n} 次。</source>
            <translation>
                <numerusform>機器沒開的時候有 {n} 次。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>这几天一次都没漏。</source>
            <translation>這幾天一次都沒漏。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <location filename="../../kiosk/core/saying.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <location filename="../../kiosk/hub/escalation/missed.py" />
            <location filename="../../kiosk/hub/store/life.py" />
            <source>今天</source>
            <translation>今天</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/medicine_week.py" />
            <source>漏了 {n} 次</source>
            <translation>
                <numerusform>漏了 {n} 次</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_which.py" />
            <source>都是</source>
            <translation>都是</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_which.py" />
            <source>是哪一样药？</source>
            <translation>是哪一樣藥？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>吃了</source>
            <comment>周</comment>
            <translation>吃了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>晚了</source>
            <comment>周</comment>
            <translation>晚了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>没吃</source>
            <comment>周</comment>
            <translation>沒吃</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>漏了</source>
            <comment>周</comment>
            <translation>漏了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>该吃</source>
            <comment>周</comment>
            <translation>該吃</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>等会</source>
            <comment>周</comment>
            <translation>等會</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>没到</source>
            <comment>周</comment>
            <translation>沒到</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>关机</source>
            <comment>周</comment>
            <translation>關機</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>早上</source>
            <comment>药</comment>
            <translation>早上</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>中午</source>
            <comment>药</comment>
            <translation>中午</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>晚上</source>
            <comment>药</comment>
            <translation>晚上</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>睡前</source>
            <comment>药</comment>
            <translation>睡前</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <location filename="../../kiosk/hub/escalation/missed.py" />
            <location filename="../../kiosk/hub/store/life.py" />
            <source>昨天</source>
            <translation>昨天</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>前天</source>
            <translation>前天</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>还差 {n} 样</source>
            <translation>
                <numerusform>還差 {n} 樣</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>漏了 {n} 样</source>
            <translation>
                <numerusform>漏了 {n} 樣</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>{n} 样没吃</source>
            <translation>
                <numerusform>{n} 樣沒吃</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>{n} 样没叫您</source>
            <translation>
                <numerusform>{n} 樣沒叫您</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>晚了些</source>
            <translation>晚了些</translation>
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
            <translation>漏了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>机器没开</source>
            <translation>機器沒開</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>{time} 再叫</source>
            <translation>{time} 再叫</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <location filename="../../kiosk/hub/console/doses.py" />
            <source>该吃了</source>
            <translation>該吃了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <location filename="../../kiosk/hub/console/doses.py" />
            <source>还没到</source>
            <translation>還沒到</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>{names}等 {n} 样</source>
            <translation>
                <numerusform>{names}等 {n} 樣</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>吃完了</source>
            <translation>吃完了</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>还有 {n} 天的</source>
            <translation>
                <numerusform>還有 {n} 天的</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/medicine_words.py" />
            <source>一次{amount}</source>
            <translation>一次{amount}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/missed.py" />
            <source>找社区</source>
            <translation>找社區</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/missed.py" />
            <source>{time}的药，没见您答应</source>
            <translation>{time}的藥，沒見您答應</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/missed.py" />
            <source>还有{n}样</source>
            <translation>
                <numerusform>還有{n}樣</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/missed.py" />
            <source>已经记下了，连上就告诉社区</source>
            <translation>已經記下了，連上就告訴社區</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/missed.py" />
            <source>社区知道了</source>
            <translation>社區知道了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/missed.py" />
            <source>现在还不能{verb}，{time}以后再{verb}</source>
            <translation>現在還不能{verb}，{time}以後再{verb}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>{name}，给您找人修。</source>
            <translation>{name}，幫您找人修。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>请社区帮您交{name}。</source>
            <translation>請社區幫您繳{name}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>请社区帮您找{person}。</source>
            <translation>請社區幫您找{person}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <location filename="../../kiosk/core/dialogue/reading.py" />
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>通知</source>
            <translation>通知</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>{n} 条</source>
            <translation>
                <numerusform>{n} 則</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <location filename="../../kiosk/core/dialogue/services.py" />
            <location filename="../../kiosk/core/saying.py" />
            <source>维修</source>
            <translation>維修</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>水电暖门锁</source>
            <translation>水電、暖氣、門鎖</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <location filename="../../kiosk/core/dialogue/services.py" />
            <location filename="../../kiosk/core/saying.py" />
            <source>缴费</source>
            <translation>繳費</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>水电、话费</source>
            <translation>水電、電話費</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>找家里人</source>
            <translation>找家人</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <location filename="../../kiosk/core/dialogue/sound.py" />
            <source>声音</source>
            <translation>聲音</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>大小、教我听</source>
            <translation>大小、教我聽</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>教您用</source>
            <translation>教您用</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <location filename="../../kiosk/core/dialogue/pairing.py" />
            <source>工作人员用</source>
            <translation>工作人員用</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>还有这些，您要哪一样？</source>
            <translation>還有這些，您要哪一樣？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>还没有登记家里人。</source>
            <translation>還沒有登記家人。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>社区还没有登记这些。</source>
            <translation>社區還沒有登記這些。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>什么坏了？</source>
            <translation>什麼壞了？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>交哪样费？</source>
            <translation>要繳哪一種費用？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/more.py" />
            <source>给谁打电话？</source>
            <translation>打電話給誰？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/news.py" />
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>{state}。</source>
            <translation>{state}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/one_dose.py" />
            <source>就这一样</source>
            <translation>就這一樣</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/one_dose.py" />
            <location filename="../../kiosk/core/dialogue/reminder.py" />
            <source>「{answer}」</source>
            <translation>「{answer}」</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/page.py" />
            <location filename="../../kiosk/core/dialogue/reminder.py" />
            <location filename="../../kiosk/core/dialogue/reminder_view.py" />
            <location filename="../../kiosk/core/dialogue/turning.py" />
            <location filename="../../kiosk/core/room.py" />
            <source>下一页</source>
            <translation>下一頁</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/page.py" />
            <location filename="../../kiosk/core/dialogue/reminder.py" />
            <source>第 {page} 页，共 {pages} 页</source>
            <translation>第 {page} 頁，共 {pages} 頁</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/pairing.py" />
            <source>{name}，您好！我是安伴。</source>
            <translation>{name}，您好！我是安伴。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/pairing.py" />
            <source>您好！我是安伴。</source>
            <translation>您好！我是安伴。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/pairing.py" />
            <location filename="../../kiosk/core/dialogue/reading.py" />
            <source>想要什么，按一下大按钮。</source>
            <translation>想要什麼，按一下大按鈕。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/pairing.py" />
            <source>也可以按下面的话筒，跟我说话。</source>
            <translation>也可以按下面的麥克風，跟我說話。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/pairing.py" />
            <source>正在连社区…</source>
            <translation>正在連社區…</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/pairing.py" />
            <source>请社区的人在值班台「设备」里输入这个号码</source>
            <translation>請社區的人員在值班台「裝置」裡輸入這個號碼</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/pairing.py" />
            <source>正在连社区，请等一会儿。</source>
            <translation>正在連社區，請等一下。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/pairing.py" />
            <source>还没登记好。请社区的人输入屏幕上的号码。</source>
            <translation>還沒登記好。請社區的人輸入螢幕上的號碼。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>您是要这个吗？</source>
            <translation>您是要這個嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>您是要{meant}，对吗？</source>
            <translation>您是要{meant}，對嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>好，不是这个。您再说一遍，我听着。</source>
            <translation>好，不是這個。您再說一遍，我聽著。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>都不是</source>
            <translation>都不是</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>「第一个」</source>
            <translation>「第一個」</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>您想要哪一样？{words}，还是都不是？</source>
            <translation>您想要哪一樣？{words}，還是都不是？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <location filename="../../kiosk/core/words.py" />
            <source>，</source>
            <translation>，</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>我没听明白，请人给您打电话吗？</source>
            <translation>我沒聽懂，請人打電話給您嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>请人打电话</source>
            <translation>請人打電話</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>不用了</source>
            <translation>不用了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>请社区的人给您打电话，好吗？</source>
            <translation>請社區的人打電話給您，好嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/questions.py" />
            <source>好。想要什么，按大按钮也行。</source>
            <translation>好。想要什麼，按大按鈕也可以。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/rating.py" />
            <location filename="../../kiosk/hub/console/board.py" />
            <source>满意</source>
            <translation>滿意</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/rating.py" />
            <source>还行</source>
            <translation>還行</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/rating.py" />
            <location filename="../../kiosk/hub/console/board.py" />
            <source>不满意</source>
            <translation>不滿意</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/rating.py" />
            <source>这回办得怎么样？</source>
            <translation>這回辦得怎麼樣？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/rating.py" />
            <source>这回办得怎么样？满意，还行，不满意？</source>
            <translation>這回辦得怎麼樣？滿意，還行，不滿意？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/rating.py" />
            <source>谢谢您。</source>
            <translation>謝謝您。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reading.py" />
            <source>现在没有新通知。</source>
            <translation>現在沒有新的通知。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reading.py" />
            <source>下一条</source>
            <translation>下一則</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reading.py" />
            <source>第 {page} 条，共 {pages} 条</source>
            <translation>第 {page} 則，共 {pages} 則</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reading.py" />
            <source>{title}。</source>
            <translation>{title}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reading.py" />
            <source>也可以按下面的话筒，直接说：「中午要一份红烧肉」。</source>
            <translation>也可以按下面的麥克風，用國語直接說：「中午要一份紅燒肉」。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reading.py" />
            <source>有急事，按红色的紧急呼救，或者喊：我摔倒了。</source>
            <translation>有急事，按紅色的緊急求救，或者大聲說：我摔倒了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reading.py" />
            <source>想要什么，按一下大按钮。也可以按话筒，直接说。有急事，按红色的紧急呼救。</source>
            <translation>想要什麼，按一下大按鈕。也可以按麥克風，用國語直接說。有急事，按紅色的緊急求救。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reading.py" />
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>{label}{value}</source>
            <translation>{label}{value}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reading.py" />
            <source>{title}，{words}。</source>
            <translation>{title}，{words}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>「改成两份」</source>
            <translation>「改成兩份」</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>「换个时间」</source>
            <translation>「換個時間」</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>好，{words}</source>
            <translation>好，{words}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>就是这样订的，没有变。</source>
            <translation>就是這樣訂的，沒有變。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>已经换好了。</source>
            <translation>已經換好了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>好，原来的退掉，换成{what}。</source>
            <translation>好，原來的取消，換成{what}。</translation>
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
            <translation>回到首頁</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>原来的{state}</source>
            <translation>原來的{state}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>正在记下。</source>
            <translation>正在記下。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>要退掉吗？</source>
            <translation>要取消嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>还要</source>
            <translation>還要</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>退掉</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>{what}，要退掉吗？</source>
            <translation>{what}，要取消嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>已经办完了，退不了了。</source>
            <translation>已經辦完了，不能取消了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>好，我去退。</source>
            <translation>好，我去取消。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>好，还给您留着。</source>
            <translation>好，還給您留著。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>没听清。退掉，还是还要？</source>
            <translation>沒聽清楚。取消，還是還要？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>原来</source>
            <translation>原來</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>换成</source>
            <translation>換成</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>换成新的</source>
            <translation>換成新的</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>照原来的</source>
            <translation>照原來的</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>{taken}，还换吗？</source>
            <translation>{taken}，還換嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>要换成这样吗？</source>
            <translation>要換成這樣嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>退掉原来的，换成{what}，好吗？</source>
            <translation>取消原來的，換成{what}，好嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>已经办完了，换不了了。</source>
            <translation>已經辦完了，不能換了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/receipt.py" />
            <source>好，还照原来的。</source>
            <translation>好，還照原來的。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reminder.py" />
            <source>记下了：{names}</source>
            <translation>記下了：{names}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/reminder.py" />
            <source>一共{n}样，也能按一样答一样</source>
            <translation>
                <numerusform>一共{n}樣，也能按一樣答一樣</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reminder.py" />
            <source>好，不算。</source>
            <translation>好，不算。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reminder.py" />
            <source>好，{names}。</source>
            <translation>好，{names}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/reminder.py" />
            <source>还有{n}样。</source>
            <translation>
                <numerusform>還有{n}樣。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reminder.py" />
            <location filename="../../kiosk/core/dialogue/reminder_view.py" />
            <source>等一会儿</source>
            <comment>答药</comment>
            <translation>等一會兒</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/reminder.py" />
            <location filename="../../kiosk/core/dialogue/reminder_view.py" />
            <source>这{n}样{answer}</source>
            <translation>
                <numerusform>這{n}樣{answer}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reminder.py" />
            <source>{names}{answer}</source>
            <translation>{names}{answer}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reminder_view.py" />
            <source>{names}还不能{verb}，等到{time}</source>
            <translation>{names}還不能{verb}，等到{time}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reminder_view.py" />
            <source>{names}现在还不能{verb}，{time}以后再{verb}</source>
            <translation>{names}現在還不能{verb}，{time}以後再{verb}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reminder_view.py" />
            <source>{done}，等一会儿，还是{refuse}？</source>
            <translation>{done}，等一會兒，還是{refuse}？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/reminder_view.py" />
            <source>{call}。</source>
            <translation>{call}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/reminder_view.py" />
            <source>一共{n}样药。</source>
            <translation>
                <numerusform>一共{n}樣藥。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>不要了，已记下</source>
            <translation>不要了，已記下</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>{by}来办</source>
            <translation>{by}來辦</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>办好了</source>
            <translation>辦好了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>这次办不了</source>
            <translation>這次辦不了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>没送成，请打社区电话</source>
            <translation>沒送成，請打社區電話</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>社区正在办</source>
            <translation>社區正在辦</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>{when}的{news}</source>
            <translation>{when}的{news}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>{what}，{state}。</source>
            <translation>{what}，{state}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>社区一收到就告诉您</source>
            <translation>社區一收到就告訴您</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>大夫来电话</source>
            <translation>醫生來電話</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>已记下</source>
            <translation>已記下</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>已送达</source>
            <translation>已送達</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>退掉了</source>
            <translation>取消了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>办不了</source>
            <translation>辦不了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>没送成</source>
            <translation>沒送成</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>正在退</source>
            <translation>取消中</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>有人接单</source>
            <translation>有人接單</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>已接单</source>
            <translation>已接單</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>有人来办</source>
            <translation>有人來辦</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>在办</source>
            <translation>在辦</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/request_told.py" />
            <source>说说好不好</source>
            <translation>說說好不好</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>我响一声，听听自己</source>
            <translation>我響一聲，聽聽自己</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>我试一下呼救，不会真叫人</source>
            <translation>我試一下求救，不會真叫人</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>看得见字，两分钟内按「看得见」</source>
            <translation>看得見字，兩分鐘內按「看得見」</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>检查一下机器，好吗？</source>
            <translation>檢查一下機器，好嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>一分钟就好，会响一声</source>
            <translation>一分鐘就好，會響一聲</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>现在检查</source>
            <translation>現在檢查</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>以后再说</source>
            <translation>以後再說</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>检查一下机器好吗？会响一声。</source>
            <translation>檢查一下機器好嗎？會響一聲。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>看得见屏幕上的字，就按「看得见」。</source>
            <translation>看得見螢幕上的字，就按「看得見」。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>检查好了，都正常。</source>
            <translation>檢查好了，都正常。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>和</source>
            <translation>和</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>{names}有点问题，请告诉社区。</source>
            <translation>{names}有點問題，請告訴社區。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>正在检查：{name}</source>
            <translation>正在檢查：{name}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>有点问题，请告诉社区</source>
            <translation>有點問題，請告訴社區</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>检查好了，都正常</source>
            <translation>檢查好了，都正常</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>正在试</source>
            <translation>正在試</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>有问题</source>
            <translation>有問題</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <location filename="../../kiosk/services/health.py" />
            <location filename="../../kiosk/services/supervision.py" />
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>正常</source>
            <translation>正常</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>看得见</source>
            <translation>看得見</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/self_test.py" />
            <source>再检查一次</source>
            <translation>再檢查一次</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/services.py" />
            <source>现在没有在办的事。想要什么，按一下或者说一声。</source>
            <translation>現在沒有在辦的事。想要什麼，按一下或者說一聲。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/services.py" />
            <source>现在没有在办的事。</source>
            <translation>現在沒有在辦的事。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/services.py" />
            <source>有{n}件在办。</source>
            <translation>
                <numerusform>有{n}件在辦。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/services.py" />
            <source>饭</source>
            <translation>飯</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/services.py" />
            <source>大夫</source>
            <translation>醫生</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/services.py" />
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <source>电话</source>
            <translation>電話</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/services.py" />
            <location filename="../../kiosk/core/saying.py" />
            <source>开药</source>
            <translation>開藥</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/services.py" />
            <source>事</source>
            <translation>事</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <location filename="../../kiosk/core/dialogue/turning.py" />
            <source>{what}：{how}</source>
            <translation>{what}：{how}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <location filename="../../kiosk/hub/console/rendering.py" />
            <source>已连上</source>
            <translation>已連上</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>正在连</source>
            <translation>正在連</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <source>没连上</source>
            <translation>沒連上</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>社区平台</source>
            <translation>社區平台</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>还没有填</source>
            <translation>還沒有填</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>现在</source>
            <translation>現在</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>登记给</source>
            <translation>登記給</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>还没登记</source>
            <translation>還沒登記</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>登记号码</source>
            <translation>登記號碼</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>在这里输入</source>
            <translation>在這裡輸入</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>重新登记</source>
            <translation>重新登記</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <source>连接</source>
            <translation>連線</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>平台的地址写在配置文件里，改好后重新打开程序</source>
            <translation>平台的位址寫在設定檔裡，改好後重新打開程式</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>和社区平台，{state}。</source>
            <translation>和社區平台，{state}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>还有 {n} GB</source>
            <translation>
                <numerusform>還有 {n} GB</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>不知道</source>
            <translation>不知道</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>版本</source>
            <translation>版本</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>存储</source>
            <translation>儲存空間</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <location filename="../../kiosk/hub/templates/devices_live.html" />
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>没有</source>
            <translation>沒有</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>数据在</source>
            <translation>資料放在</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <location filename="../../kiosk/ui/application.py" />
            <location filename="../../kiosk/ui/window.py" />
            <location filename="../../kiosk/hub/templates/bare.html" />
            <location filename="../../kiosk/hub/templates/frame.html" />
            <source>安伴</source>
            <translation>安伴</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>现在的设置</source>
            <translation>現在的設定</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>许可证</source>
            <translation>授權</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>安伴是自由软件，许可证全文在程序的 LICENSE 文件里。</source>
            <translation>安伴是自由軟體，授權全文在程式的 LICENSE 檔案裡。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>界面用 Qt（LGPL-3.0）。听话用 Vosk（Apache-2.0）和 numpy（BSD）。</source>
            <translation>介面用 Qt（LGPL-3.0）。聽話用 Vosk（Apache-2.0）和 numpy（BSD）。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>还用了 msgspec、httpx、pypinyin、lunar-python 等，都列在 ARCHITECTURE.md 里。</source>
            <translation>還用了 msgspec、httpx、pypinyin、lunar-python 等，都列在 ARCHITECTURE.md 裡。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>正在呼救，现在不能退出</source>
            <translation>正在求救，現在不能離開</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>真的要退出安伴吗？</source>
            <translation>真的要離開安伴嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/frame.html" />
            <source>退出</source>
            <translation>離開</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>退出以后，没有提醒，也不能呼救</source>
            <translation>離開以後，沒有提醒，也不能求救</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>不退出</source>
            <translation>不離開</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_machine.py" />
            <source>退出以后，没有提醒，也不能呼救。真的要退出吗？</source>
            <translation>離開以後，沒有提醒，也不能求救。真的要離開嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <source>不出声</source>
            <translation>不出聲</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <source>出声</source>
            <translation>出聲</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <location filename="../../kiosk/core/preferences.py" />
            <source>不动</source>
            <translation>不動</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <location filename="../../kiosk/core/preferences.py" />
            <source>会动</source>
            <translation>會動</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <location filename="../../kiosk/core/preferences.py" />
            <source>屏幕</source>
            <translation>螢幕</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <location filename="../../kiosk/core/preferences.py" />
            <source>颜色</source>
            <translation>顏色</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <source>字幕闪光</source>
            <translation>字幕閃光</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <location filename="../../kiosk/core/preferences.py" />
            <source>说话</source>
            <translation>說話</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <location filename="../../kiosk/core/preferences.py" />
            <source>最小音量</source>
            <translation>最小音量</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <location filename="../../kiosk/core/preferences.py" />
            <source>红按钮</source>
            <translation>紅色按鈕</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <source>文字</source>
            <translation>語言</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <source>画面</source>
            <translation>畫面</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <location filename="../../kiosk/core/dialogue/sound.py" />
            <source>检查机器</source>
            <translation>檢查機器</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <source>换密码</source>
            <translation>換密碼</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <source>关于</source>
            <translation>關於</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <source>版本、存储</source>
            <translation>版本、儲存空間</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <source>退出程序</source>
            <translation>離開程式</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_menu.py" />
            <source>要设置什么？</source>
            <translation>要設定什麼？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_pin.py" />
            <source>两次不一样，请重新设</source>
            <translation>兩次不一樣，請重新設</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_pin.py" />
            <source>不能都是同一个数字</source>
            <translation>不能都是同一個數字</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_pin.py" />
            <source>好了</source>
            <translation>好了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_pin.py" />
            <source>这里是工作人员用的</source>
            <translation>這裡是工作人員用的</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_pin.py" />
            <source>密码不对，请再输一次</source>
            <translation>密碼不對，請再輸一次</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/settings_pin.py" />
            <source>密码不对，再错 {n} 次要等一会儿</source>
            <translation>
                <numerusform>密碼不對，再錯 {n} 次要等一下</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_pin.py" />
            <source>工作人员密码</source>
            <translation>工作人員密碼</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/settings_pin.py" />
            <source>密码不对的次数太多了，请过 {n} 分钟再试</source>
            <translation>
                <numerusform>密碼不對的次數太多了，請過 {n} 分鐘再試</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_pin.py" />
            <source>。</source>
            <translation>。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_pin.py" />
            <source>再输一次新密码</source>
            <translation>再輸一次新密碼</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_pin.py" />
            <source>设一个工作人员密码</source>
            <translation>設一個工作人員密碼</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_pin.py" />
            <source>4 到 8 位数字，请记牢</source>
            <translation>4 到 8 位數字，請記牢</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_pin.py" />
            <source>这里是工作人员用的。请输密码，或者按返回。</source>
            <translation>這裡是工作人員用的。請輸密碼，或者按返回。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_pin.py" />
            <source>请设一个工作人员密码，输两次。</source>
            <translation>請設一個工作人員密碼，輸兩次。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>这是什么屏幕？</source>
            <translation>這是什麼螢幕？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>字的大小跟着变</source>
            <translation>字的大小跟著變</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>要什么颜色？</source>
            <translation>要什麼顏色？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>晚上八点到早上六点算晚上</source>
            <translation>晚上八點到早上六點算晚上</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>红按钮放在哪边？</source>
            <translation>紅色按鈕放在哪邊？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>放在顺手的一边</source>
            <translation>放在順手的一邊</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>要大字幕和闪光吗？</source>
            <translation>要大字幕和閃光嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>给听不清的人：说的话写成大字，提醒时屏幕边上闪</source>
            <translation>給聽不清的人：說的話寫成大字，提醒時螢幕邊上閃</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>要</source>
            <translation>要</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>不要</source>
            <translation>不要</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>要说话吗？</source>
            <translation>要說話嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>不说话的时候，什么都写在屏幕上，提醒还会响铃</source>
            <translation>不說話的時候，什麼都寫在螢幕上，提醒還會響鈴</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>不说话</source>
            <translation>不說話</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>老人调小声，最小到这里。数越大越响</source>
            <translation>長輩調小聲，最小到這裡。數越大越響</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>最小音量是多少？</source>
            <translation>最小音量是多少？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>屏幕上用什么文字？</source>
            <translation>螢幕上用什麼文字？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>听话还是听普通话</source>
            <translation>聽的還是國語（普通話）</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>画面要动吗？</source>
            <translation>畫面要動嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>怕头晕的人，选不动</source>
            <translation>怕頭暈的人，選不動</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>自己调大小</source>
            <translation>自己調大小</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>屏幕小一点</source>
            <translation>螢幕小一點</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>屏幕大一点</source>
            <translation>螢幕大一點</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>离得近一点</source>
            <translation>離近一點</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>离得远一点</source>
            <translation>離遠一點</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>能看清这行字吗？</source>
            <translation>能看清這行字嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/settings_topics.py" />
            <source>坐在平时坐的地方，能看清字吗？</source>
            <translation>坐在平時坐的地方，能看清字嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/silence.py" />
            <source>您还好吗？</source>
            <translation>您還好嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/silence.py" />
            <source>好一阵没见您动静了</source>
            <translation>好一陣子沒看到您有動靜了</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/silence.py" />
            <source>我很好</source>
            <translation>我很好</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/silence.py" />
            <source>帮我叫人</source>
            <translation>幫我叫人</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/silence.py" />
            <source>「我很好」</source>
            <translation>「我很好」</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/silence.py" />
            <source>好一阵没见您动静了，您还好吗？就说，我很好，或者，帮我叫人。</source>
            <translation>好一陣子沒看到您有動靜了，您還好嗎？請說，我很好，或者，幫我叫人。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/silence.py" />
            <source>好，那就放心了。</source>
            <translation>好，那就放心了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/silence.py" />
            <source>您是很好，还是要我叫人？</source>
            <translation>您是很好，還是要我叫人？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/silence.py" />
            <source>社区已经知道了，正在找人来看您</source>
            <translation>社區已經知道了，正在找人來看您</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/silence.py" />
            <source>{by}知道了，会联系您</source>
            <translation>{by}知道了，會聯絡您</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/silence.py" />
            <source>{by}在来看您的路上</source>
            <translation>{by}在來看您的路上</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/snoozing.py" />
            <source>十分钟</source>
            <translation>十分鐘</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/snoozing.py" />
            <source>半小时</source>
            <translation>半小時</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/snoozing.py" />
            <source>一小时</source>
            <translation>一小時</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/snoozing.py" />
            <source>吃完饭</source>
            <translation>吃完飯</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/snoozing.py" />
            <source>好，过{n}分钟再叫您。</source>
            <translation>
                <numerusform>好，過{n}分鐘再叫您。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/sound.py" />
            <source>说快点</source>
            <translation>說快一點</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/sound.py" />
            <source>教我听</source>
            <translation>教我聽</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/sound.py" />
            <source>我说得大点声，慢点，还是您教我听？</source>
            <translation>要我大聲一點、慢一點，還是您教我聽？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/sound.py" />
            <source>想要什么，按一下，或者直接说。</source>
            <translation>想要什麼，按一下，或者直接說。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/staff_page.py" />
            <source>「返回」</source>
            <translation>「返回」</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/staff_page.py" />
            <source>这一页请用手按。不要了，就说「返回」。</source>
            <translation>這一頁請用手按。不要了，就說「返回」。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/still_there.py" />
            <source>还在设置吗？</source>
            <translation>還在設定嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/still_there.py" />
            <source>没人按，20 秒后回到主页</source>
            <translation>沒人按，20 秒後回到主頁</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/still_there.py" />
            <source>还在设置</source>
            <translation>還在設定</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/still_there.py" />
            <source>还在设置吗？没人按，就回到主页。</source>
            <translation>還在設定嗎？沒人按，就回到主頁。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>教我听懂您</source>
            <translation>教我聽懂您</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>用您自己的话教我，哪儿的口音都行，说三遍就行。</source>
            <translation>用您自己的話教我，哪裡的口音都可以，說三遍就可以。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>只记在这台机器里，不往外发，录音听完就扔。</source>
            <translation>只記在這台機器裡，不會傳出去，錄音聽完就丟掉。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>教一句话</source>
            <translation>教一句話</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>教过{n}句</source>
            <translation>
                <numerusform>教過{n}句</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>记住{n}句</source>
            <translation>
                <numerusform>記住{n}句</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>用您自己的话教我，说三遍就行。要教一句话吗？</source>
            <translation>用您自己的話教我，說三遍就可以。要教一句話嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>您要教哪一样？</source>
            <translation>您要教哪一樣？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>开始说</source>
            <translation>開始說</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>再说一次</source>
            <translation>再說一次</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>再教一句</source>
            <translation>再教一句</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>教的是：{name}</source>
            <translation>教的是：{name}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>您要教的那句话</source>
            <translation>您要教的那句話</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>第一遍</source>
            <translation>第一遍</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>第二遍</source>
            <translation>第二遍</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>第三遍</source>
            <translation>第三遍</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/teaching.py" />
            <source>试一试</source>
            <translation>試一試</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/unset.py" />
            <source>现在还不知道几点，等连上社区再来。有急事，按红色的紧急呼救。</source>
            <translation>現在還不知道幾點，等連上社區再來。有急事，按紅色的緊急呼救。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>高压</source>
            <translation>高壓</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>低压</source>
            <translation>低壓</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>心跳</source>
            <translation>心跳</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>{n}下</source>
            <translation>{n}下</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>血糖</source>
            <translation>血糖</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>体温</source>
            <translation>體溫</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>{n}度</source>
            <translation>{n}度</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>体重</source>
            <translation>體重</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>{n}公斤</source>
            <translation>{n}公斤</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>比如：高压一百三，低压八十五。</source>
            <translation>比如：高壓一百三，低壓八十五。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>低压是多少？</source>
            <translation>低壓是多少？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>高压是多少？</source>
            <translation>高壓是多少？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/vitals.py" />
            <source>血压、血糖，或者体温是多少？</source>
            <translation>血壓、血糖，或者體溫是多少？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/dialogue/well.py" />
            <source>您没事，不用叫人了，对吗？</source>
            <translation>您沒事，不用叫人了，對嗎？</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/frame.py" />
            <source>已连上社区</source>
            <translation>已連上社區</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/frame.py" />
            <source>正在连社区</source>
            <translation>正在連社區</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/frame.py" />
            <source>没连上社区</source>
            <translation>沒連上社區</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/frame.py" />
            <source>时间还不知道</source>
            <translation>時間還不知道</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/frame.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>紧急呼救</source>
            <translation>緊急求救</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/frame.py" />
            <source>按一下</source>
            <translation>按一下</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/frame.py" />
            <source>呼叫帮助</source>
            <translation>呼叫幫助</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>初一</source>
            <translation>初一</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>初二</source>
            <translation>初二</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>初三</source>
            <translation>初三</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>初四</source>
            <translation>初四</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>初五</source>
            <translation>初五</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>初六</source>
            <translation>初六</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>初七</source>
            <translation>初七</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>初八</source>
            <translation>初八</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>初九</source>
            <translation>初九</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>初十</source>
            <translation>初十</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>十一</source>
            <translation>十一</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>十二</source>
            <translation>十二</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>十三</source>
            <translation>十三</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>十四</source>
            <translation>十四</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>十五</source>
            <translation>十五</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>十六</source>
            <translation>十六</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>十七</source>
            <translation>十七</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>十八</source>
            <translation>十八</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>十九</source>
            <translation>十九</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>二十</source>
            <translation>二十</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>廿一</source>
            <translation>廿一</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>廿二</source>
            <translation>廿二</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>廿三</source>
            <translation>廿三</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>廿四</source>
            <translation>廿四</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>廿五</source>
            <translation>廿五</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>廿六</source>
            <translation>廿六</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>廿七</source>
            <translation>廿七</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>廿八</source>
            <translation>廿八</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>廿九</source>
            <translation>廿九</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>三十</source>
            <translation>三十</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>正月</source>
            <translation>正月</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>二月</source>
            <translation>二月</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>三月</source>
            <translation>三月</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>四月</source>
            <translation>四月</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>五月</source>
            <translation>五月</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>六月</source>
            <translation>六月</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>七月</source>
            <translation>七月</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>八月</source>
            <translation>八月</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>九月</source>
            <translation>九月</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>十月</source>
            <translation>十月</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>冬月</source>
            <translation>冬月</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>腊月</source>
            <translation>臘月</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>闰{month}{day}</source>
            <translation>閏{month}{day}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/lunar.py" />
            <source>{month}{day}</source>
            <translation>{month}{day}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>起床、三顿饭、睡觉的时间要从早到晚，写成 07:30 这样。</source>
            <translation>起床、三頓飯、睡覺的時間要從早到晚，寫成 07:30 這樣。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/plan_check.py" />
            <source>已经有一份“{medicine}”的计划，{one} 和 {other} 离得太近（至少隔 {n} 分钟）。</source>
            <translation>
                <numerusform>已經有一份「{medicine}」的計畫，{one} 和 {other} 離得太近（至少隔 {n} 分鐘）。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>请写药名。</source>
            <translation>請寫藥名。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>请写每次吃多少，比如“1 片”。</source>
            <translation>請寫每次吃多少，比如「1 顆」。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>同一种药写了两种单位：{units}。</source>
            <translation>同一種藥寫了兩種單位：{units}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>等回答的时间至少要有 1 分钟。</source>
            <translation>等回答的時間至少要有 1 分鐘。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>最短间隔和最多次数不能是负数。</source>
            <translation>最短間隔和最多次數不能是負數。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>结束日期不能早于开始日期。</source>
            <translation>結束日期不能早於開始日期。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>星期几只能是一到日。</source>
            <translation>星期幾只能是一到日。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>隔几天吃一次，至少是 1。</source>
            <translation>隔幾天吃一次，至少是 1。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>又写星期几，又写隔几天，两样对不上，只能留一样。</source>
            <translation>又寫星期幾，又寫隔幾天，兩樣對不上，只能留一樣。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>一共吃几次，不能是负数。</source>
            <translation>一共吃幾次，不能是負數。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>又写一共几次，又写到哪天，两样可能对不上，只能留一样。</source>
            <translation>又寫一共幾次，又寫到哪天，兩樣可能對不上，只能留一樣。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>吃几天、停几天，两个数都要写。</source>
            <translation>吃幾天、停幾天，兩個數都要寫。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>请写从哪天开始：不然不知道哪天该吃。</source>
            <translation>請寫從哪天開始：不然不知道哪天該吃。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>又写需要时才吃，又写了几点吃，只能留一样。</source>
            <translation>又寫需要時才吃，又寫了幾點吃，只能留一樣。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>需要时才吃的药，要写两次之间至少隔多久。</source>
            <translation>需要時才吃的藥，要寫兩次之間至少隔多久。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>需要时才吃的药，不能再写哪几天吃、一共吃几次。</source>
            <translation>需要時才吃的藥，不能再寫哪幾天吃、一共吃幾次。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>请写几点吃，比如 08:00 20:00。</source>
            <translation>請寫幾點吃，比如 08:00 20:00。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>同一个时间写了两遍。</source>
            <translation>同一個時間寫了兩遍。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>一天最多 {most} 次。</source>
            <translation>一天最多 {most} 次。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>时间“{word}”看不懂。</source>
            <translation>時間「{word}」看不懂。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>“{word}”前后不能再加分钟。</source>
            <translation>「{word}」前後不能再加分鐘。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>有两次落在同一个时间。</source>
            <translation>有兩次落在同一個時間。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>两次之间最近只隔 {apart} 分钟，可是写着至少隔 {gap} 分钟。</source>
            <translation>兩次之間最近只隔 {apart} 分鐘，可是寫著至少隔 {gap} 分鐘。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/plan_check.py" />
            <source>24 小时内最多 {most} 次，却写了 {n} 个时间。</source>
            <translation>
                <numerusform>24 小時內最多 {most} 次，卻寫了 {n} 個時間。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>库存“{text}”看不懂，请写成“28 片”这样。</source>
            <translation>庫存「{text}」看不懂，請寫成「28 片」這樣。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_check.py" />
            <source>库存按“{one}”数，每次吃的按“{other}”数，对不上。</source>
            <translation>庫存按「{one}」數，每次吃的按「{other}」數，對不上。</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>起床后</source>
            <translation>起床後</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>早饭前</source>
            <translation>早餐前</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>吃早饭时</source>
            <translation>吃早餐時</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>早饭后</source>
            <translation>早餐後</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>午饭前</source>
            <translation>午餐前</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>吃午饭时</source>
            <translation>吃午餐時</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>午饭后</source>
            <translation>午餐後</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>晚饭前</source>
            <translation>晚餐前</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>吃晚饭时</source>
            <translation>吃晚餐時</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>晚饭后</source>
            <translation>晚餐後</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>早饭和午饭之间</source>
            <translation>早餐和午餐之間</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>午饭和晚饭之间</source>
            <translation>午餐和晚餐之間</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>晚饭和睡觉之间</source>
            <translation>晚餐和睡覺之間</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>清早</source>
            <translation>清早</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>早上</source>
            <translation>早上</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>上午</source>
            <translation>上午</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>中午</source>
            <translation>中午</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>午后</source>
            <translation>午後</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>下午</source>
            <translation>下午</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>傍晚前</source>
            <translation>傍晚前</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>傍晚</source>
            <translation>傍晚</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>晚上</source>
            <translation>晚上</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>晚上晚些时候</source>
            <translation>晚上晚些時候</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>夜里</source>
            <translation>夜裡</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>睡觉前</source>
            <translation>睡覺前</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>睡下后</source>
            <translation>睡下後</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/plan_pages.py" />
            <source>一</source>
            <translation>一</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/plan_pages.py" />
            <source>二</source>
            <translation>二</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/plan_pages.py" />
            <source>三</source>
            <translation>三</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/plan_pages.py" />
            <source>四</source>
            <translation>四</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/plan_pages.py" />
            <source>五</source>
            <translation>五</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/plan_pages.py" />
            <source>六</source>
            <translation>六</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/plan_pages.py" />
            <source>日</source>
            <translation>日</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>打针</source>
            <translation>打針</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>滴</source>
            <comment>用法</comment>
            <translation>滴</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>贴</source>
            <comment>用法</comment>
            <translation>貼</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>塞</source>
            <translation>塞</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/plan_words.py" />
            <source>{event} {n} 分钟</source>
            <translation>
                <numerusform>{event} {n} 分鐘</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>每星期{days}</source>
            <translation>每星期{days}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/plan_words.py" />
            <source>每 {n} 个月一天</source>
            <translation>
                <numerusform>每 {n} 個月一天</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>每月一天</source>
            <translation>每月一天</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/plan_words.py" />
            <source>每 {n} 个星期</source>
            <translation>
                <numerusform>每 {n} 個星期</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>每星期一次</source>
            <translation>每星期一次</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/plan_words.py" />
            <source>每 {n} 天一次</source>
            <translation>
                <numerusform>每 {n} 天一次</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>吃 {on} 天停 {off} 天</source>
            <translation>吃 {on} 天停 {off} 天</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>每天</source>
            <translation>每天</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <location filename="../../kiosk/hub/adherence/chart.py" />
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>需要时</source>
            <translation>需要時</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/plan_words.py" />
            <source>至少隔 {n} 分钟</source>
            <translation>
                <numerusform>至少隔 {n} 分鐘</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/plan_words.py" />
            <source>24 小时内最多 {n} 次</source>
            <translation>
                <numerusform>24 小時內最多 {n} 次</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>从 {day}</source>
            <translation>從 {day}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/plan_words.py" />
            <source>到 {day}</source>
            <translation>到 {day}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/plan_words.py" />
            <source>一共 {n} 次</source>
            <translation>
                <numerusform>一共 {n} 次</numerusform>
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
            <translation>平板</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <source>立式机</source>
            <translation>立式機</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <source>电视</source>
            <translation>電視</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <source>白天亮，晚上暗</source>
            <translation>白天亮，晚上暗</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <source>一直亮</source>
            <translation>一直亮</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <source>一直暗</source>
            <translation>一直暗</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <source>黑白分明</source>
            <translation>黑白分明</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <source>右手边</source>
            <translation>右手邊</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <source>左手边</source>
            <translation>左手邊</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>开着</source>
            <translation>開著</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>关着</source>
            <translation>關著</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <source>{inches}英寸，离{m}米</source>
            <translation>{inches}英吋，離{m}公尺</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <source>{inches}英寸，离{cm}厘米</source>
            <translation>{inches}英吋，離{cm}公分</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <source>大字幕和闪光</source>
            <translation>大字幕和閃光</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <source>不说话，只显示</source>
            <translation>不說話，只顯示</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <source>语言</source>
            <translation>語言</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/preferences.py" />
            <source>动画</source>
            <translation>動畫</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>毫升</source>
            <translation>
                <numerusform>毫升</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>升</source>
            <translation>
                <numerusform>升</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>克</source>
            <translation>
                <numerusform>克</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>毫克</source>
            <translation>
                <numerusform>毫克</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>微克</source>
            <translation>
                <numerusform>微克</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <location filename="../../kiosk/hub/templates/menu_live.html" />
            <source>单位</source>
            <translation>
                <numerusform>單位</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>片</source>
            <translation>
                <numerusform>顆</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>粒</source>
            <translation>
                <numerusform>粒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>颗</source>
            <translation>
                <numerusform>顆</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>丸</source>
            <translation>
                <numerusform>丸</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>袋</source>
            <translation>
                <numerusform>袋</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>包</source>
            <translation>
                <numerusform>包</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>支</source>
            <translation>
                <numerusform>支</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>喷</source>
            <translation>
                <numerusform>噴</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>瓶</source>
            <translation>
                <numerusform>瓶</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>勺</source>
            <translation>
                <numerusform>勺</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/quantity.py" />
            <source>{low} 到 {high} {unit}</source>
            <translation>{low} 到 {high} {unit}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/quantity.py" />
            <source>{n} {unit}半</source>
            <translation>
                <numerusform>{n} {unit}半</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/quantity.py" />
            <source>半{unit}</source>
            <translation>半{unit}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/quantity.py" />
            <source>{number} {unit}</source>
            <translation>{number} {unit}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/quantity.py" />
            <source>{number}{unit}</source>
            <translation>{number}{unit}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/quantity.py" />
            <source>半</source>
            <translation>半</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/quantity.py" />
            <source>{below}分之{above}</source>
            <translation>{below}分之{above}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/quantity.py" />
            <source>{whole} 又{part}</source>
            <translation>{whole} 又{part}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>星期一</source>
            <translation>星期一</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>星期二</source>
            <translation>星期二</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>星期三</source>
            <translation>星期三</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>星期四</source>
            <translation>星期四</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>星期五</source>
            <translation>星期五</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>星期六</source>
            <translation>星期六</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>星期日</source>
            <translation>星期日</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>1月</source>
            <translation>1月</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>2月</source>
            <translation>2月</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>3月</source>
            <translation>3月</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>4月</source>
            <translation>4月</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>5月</source>
            <translation>5月</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>6月</source>
            <translation>6月</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>7月</source>
            <translation>7月</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>8月</source>
            <translation>8月</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>9月</source>
            <translation>9月</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>10月</source>
            <translation>10月</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>11月</source>
            <translation>11月</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>12月</source>
            <translation>12月</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/saying.py" />
            <location filename="../../kiosk/hub/console/actions.py" />
            <location filename="../../kiosk/hub/templates/menu_live.html" />
            <source>份</source>
            <translation>
                <numerusform>份</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>今天上午</source>
            <translation>今天上午</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{day}上午</source>
            <translation>{day}上午</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>今天（{exact}）上午</source>
            <translation>今天（{exact}）上午</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{day}（{exact}）上午</source>
            <translation>{day}（{exact}）上午</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>今天中午</source>
            <translation>今天中午</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{day}中午</source>
            <translation>{day}中午</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>今天（{exact}）中午</source>
            <translation>今天（{exact}）中午</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{day}（{exact}）中午</source>
            <translation>{day}（{exact}）中午</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>今天下午</source>
            <translation>今天下午</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{day}下午</source>
            <translation>{day}下午</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>今天（{exact}）下午</source>
            <translation>今天（{exact}）下午</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{day}（{exact}）下午</source>
            <translation>{day}（{exact}）下午</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>今天晚上</source>
            <translation>今天晚上</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{day}晚上</source>
            <translation>{day}晚上</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>今天（{exact}）晚上</source>
            <translation>今天（{exact}）晚上</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{day}（{exact}）晚上</source>
            <translation>{day}（{exact}）晚上</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>今天夜里</source>
            <translation>今天夜裡</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{day}夜里</source>
            <translation>{day}夜裡</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>今天（{exact}）夜里</source>
            <translation>今天（{exact}）夜裡</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{day}（{exact}）夜里</source>
            <translation>{day}（{exact}）夜裡</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{month}{day}日</source>
            <translation>{month}{day}日</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{day}　{weekday}</source>
            <translation>{day}　{weekday}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>明天</source>
            <translation>明天</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>后天</source>
            <translation>後天</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>大后天</source>
            <translation>大後天</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{near}（{exact}）</source>
            <translation>{near}（{exact}）</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>早上</source>
            <comment>饭</comment>
            <translation>早上</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>中午</source>
            <comment>饭</comment>
            <translation>中午</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>晚上</source>
            <comment>饭</comment>
            <translation>晚上</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{day}{meal}</source>
            <translation>{day}{meal}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>送到家</source>
            <translation>送到家</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>去食堂吃</source>
            <translation>去餐廳吃</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{amount}元</source>
            <translation>{amount}元</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{hour}点</source>
            <translation>{hour}點</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{hour}点半</source>
            <translation>{hour}點半</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{hour}点{minutes}分</source>
            <translation>{hour}點{minutes}分</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>早上{clock}</source>
            <translation>早上{clock}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>夜里{clock}</source>
            <translation>半夜{clock}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>上午{clock}</source>
            <translation>上午{clock}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>中午{clock}</source>
            <translation>中午{clock}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>下午{clock}</source>
            <translation>下午{clock}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>晚上{clock}</source>
            <translation>晚上{clock}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/core/saying.py" />
            <source>{n}{unit}</source>
            <translation>
                <numerusform>{n}{unit}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>{dish}{amount}</source>
            <translation>{dish}{amount}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>问大夫</source>
            <translation>問醫生</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>和{person}通电话</source>
            <translation>和{person}通電話</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/saying.py" />
            <source>开{names}</source>
            <translation>開{names}</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/self_test.py" />
            <source>屏幕和按键</source>
            <translation>螢幕和按鍵</translation>
        </message>
        <message>
            <location filename="../../kiosk/core/words.py" />
            <source>、</source>
            <translation>、</translation>
        </message>
        <message>
            <location filename="../../kiosk/demo_data.py" />
            <source>晴</source>
            <translation>晴</translation>
        </message>
        <message>
            <location filename="../../kiosk/demo_data.py" />
            <source>多云</source>
            <translation>多雲</translation>
        </message>
        <message>
            <location filename="../../kiosk/demo_data.py" />
            <source>小雪</source>
            <translation>小雪</translation>
        </message>
        <message>
            <location filename="../../kiosk/demo_data.py" />
            <source>阴</source>
            <translation>陰</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/chart.py" />
            <source>按时吃了</source>
            <translation>按時吃了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/chart.py" />
            <location filename="../../kiosk/hub/adherence/table.py" />
            <source>晚了才吃</source>
            <translation>晚了才吃</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/chart.py" />
            <location filename="../../kiosk/hub/adherence/table.py" />
            <location filename="../../kiosk/hub/templates/adherence_live.html" />
            <source>说不吃</source>
            <translation>說不吃</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/chart.py" />
            <location filename="../../kiosk/hub/console/doses.py" />
            <source>终端没开，没人提醒</source>
            <translation>終端機沒開，沒人提醒</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/chart.py" />
            <location filename="../../kiosk/hub/adherence/paper.py" />
            <location filename="../../kiosk/hub/console/doses.py" />
            <location filename="../../kiosk/hub/templates/adherence_live.html" />
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>没有记录</source>
            <translation>沒有紀錄</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/chart.py" />
            <source>还没回答</source>
            <translation>還沒回答</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/chart.py" />
            <source>说了等一会儿</source>
            <translation>說了等一會兒</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/chart.py" />
            <source>停了</source>
            <translation>停了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/chart.py" />
            <source>需要时吃了</source>
            <translation>需要時吃了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/chart.py" />
            <source>30 天的吃药情况</source>
            <translation>30 天的吃藥情況</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/chart.py" />
            <location filename="../../kiosk/hub/adherence/paper.py" />
            <source>{month}月</source>
            <translation>{month}月</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/paper.py" />
            <source>这台机器上没有中文字体，出不了 PDF。请管理员装上 fonts-noto-cjk；表格可以照样导出。</source>
            <translation>這台機器上沒有中文字型，出不了 PDF。請管理員裝上 fonts-noto-cjk；表格可以照樣匯出。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/paper.py" />
            <location filename="../../kiosk/hub/templates/adherence_person_live.html" />
            <source>吃药情况：{name}</source>
            <translation>吃藥情況：{name}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/paper.py" />
            <source>{first} 到 {last}　{station}　{by}打印于 {at}</source>
            <translation>{first} 到 {last}　{station}　{by}列印於 {at}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/paper.py" />
            <source>30 天吃了 {month}，最近 7 天吃了 {week}</source>
            <translation>30 天吃了 {month}，最近 7 天吃了 {week}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/adherence/paper.py" />
            <source>还有 {n} 行没有印，请看表格。</source>
            <translation>
                <numerusform>還有 {n} 行沒有印，請看表格。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/paper.py" />
            <source>没按时吃的</source>
            <translation>沒按時吃的</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/adherence/paper.py" />
            <source>还有 {n} 条，请看表格。</source>
            <translation>
                <numerusform>還有 {n} 條，請看表格。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/paper.py" />
            <source>（{at}）</source>
            <translation>（{at}）</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/adherence/paper.py" />
            <source>，离上一次只有 {n} 分钟</source>
            <translation>
                <numerusform>，離上一次只有 {n} 分鐘</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/press.py" />
            <source>PDF 没有做成，请过一会儿再试一次；表格可以照样导出。</source>
            <translation>PDF 沒有做成，請過一會兒再試一次；表格可以照樣匯出。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <source>日期</source>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <source>该吃的时间</source>
            <translation>該吃的時間</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>药名</source>
            <translation>藥名</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>每次吃多少</source>
            <translation>每次吃多少</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <source>结果</source>
            <translation>結果</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <source>吃的时间</source>
            <translation>吃的時間</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <source>离上次几分钟（太早）</source>
            <translation>離上次幾分鐘（太早）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <location filename="../../kiosk/hub/templates/adherence_live.html" />
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>姓名</source>
            <translation>姓名</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <source>7 天吃了几成（%）</source>
            <translation>7 天吃了幾成（%）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <source>30 天吃了几成（%）</source>
            <translation>30 天吃了幾成（%）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <source>30 天该吃几次</source>
            <translation>30 天該吃幾次</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <source>30 天吃了几次</source>
            <translation>30 天吃了幾次</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <source>7 天该吃几次</source>
            <translation>7 天該吃幾次</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <source>7 天吃了几次</source>
            <translation>7 天吃了幾次</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <source>从哪天起算</source>
            <translation>從哪天起算</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <source>没有记录或终端没开</source>
            <translation>沒有記錄或終端機沒開</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/table.py" />
            <location filename="../../kiosk/hub/templates/adherence_live.html" />
            <source>吃得太早</source>
            <translation>吃得太早</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/words.py" />
            <source>“吃了几成”：提醒过、有结果的药里，吃了的占多少。按时吃、晚了才吃都算吃了；说不吃、漏了算没吃。终端没开和没有记录的，不知道吃没吃，不算在里面，另外写明。结果是老人自己按的或者说的。</source>
            <translation>「吃了幾成」：提醒過、有結果的藥裡，吃了的占多少。按時吃、晚了才吃都算吃了；說不吃、漏了算沒吃。終端機沒開和沒有記錄的，不知道吃沒吃，不算在裡面，另外寫明。結果是長輩自己按的或者說的。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/adherence/words.py" />
            <source>{n} 次里吃了 {m} 次</source>
            <translation>
                <numerusform>{n} 次裡吃了 {m} 次</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/words.py" />
            <source>{percent}（{counted}）</source>
            <translation>{percent}（{counted}）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/adherence/words.py" />
            <source>从{month}月{day}日起</source>
            <translation>從{month}月{day}日起</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/adherence/words.py" />
            <source>从{month}月{day}日起，还不到 {n} 天，先不算几成</source>
            <translation>
                <numerusform>從{month}月{day}日起，還不到 {n} 天，先不算幾成</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/api/calls.py" />
            <source>自检</source>
            <translation>自我檢測</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/app.py" />
            <source>没有这个页面。</source>
            <translation>沒有這個頁面。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/app.py" />
            <source>不能这样做。</source>
            <translation>不能這樣做。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/app.py" />
            <source>平台出错了，请再试一次。</source>
            <translation>平台出錯了，請再試一次。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/backends.py" />
            <source>用 PostgreSQL 数据库要先装驱动：pip install 'anban[postgresql]'。</source>
            <translation>用 PostgreSQL 資料庫要先裝驅動：pip install 'anban[postgresql]'。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/backends.py" />
            <source>不认识的数据库地址“{scheme}://”：请写文件路径，或者 postgresql://…。</source>
            <translation>不認識的資料庫位址「{scheme}://」：請寫檔案路徑，或者 postgresql://…。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/backends.py" />
            <source>数据库地址写得不对，看不懂。</source>
            <translation>資料庫位址寫得不對，看不懂。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/backends.py" />
            <source>数据库地址里没有写文件路径。</source>
            <translation>資料庫位址裡沒有寫檔案路徑。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/backends.py" />
            <source>数据库文件 {path} 打不开或者写不进去：请换个地方，或者改一下权限。</source>
            <translation>資料庫檔案 {path} 打不開或者寫不進去：請換個地方，或者改一下權限。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/backends.py" />
            <source>数据库文件 {path} 建不起来：{why}。</source>
            <translation>資料庫檔案 {path} 建不起來：{why}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/backends.py" />
            <source>{path} 不是文件，不能当数据库用。</source>
            <translation>{path} 不是檔案，不能當資料庫用。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/backends.py" />
            <source>{path} 不是数据库文件，没有动它。请换一个路径。</source>
            <translation>{path} 不是資料庫檔案，沒有動它。請換一個路徑。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/backends.py" />
            <source>{path} 是别的程序的数据库，没有动它。请换一个路径。</source>
            <translation>{path} 是別的程式的資料庫，沒有動它。請換一個路徑。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/courier.py" />
            <source>这个通道已经不用了，没有发。</source>
            <translation>這個管道已經不用了，沒有發。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/courier.py" />
            <source>平台这边出错了，会再试。</source>
            <translation>平台這邊出錯了，會再試。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/courier.py" />
            <source>收到请点开 {link} 或者把数字 {code} 告诉服务站。</source>
            <translation>收到請點開 {link} 或者把數字 {code} 告訴服務站。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/courier.py" />
            <source>收到请把数字 {code} 告诉服务站。</source>
            <translation>收到請把數字 {code} 告訴服務站。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/courier.py" />
            <source>点开看看、回复： {link}</source>
            <translation>點開看看、回覆： {link}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/gateway.py" />
            <source>回话的不是短信平台，是一个网页。</source>
            <translation>回話的不是簡訊平台，是一個網頁。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/gateway.py" />
            <source>短信平台的回话看不懂。</source>
            <translation>簡訊平台的回話看不懂。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/gateway.py" />
            <source>短信平台没有收（{reason}）。</source>
            <translation>簡訊平台沒有收（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/mail.py" />
            <source>邮箱地址不对。</source>
            <translation>電子信箱位址不對。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/mail.py" />
            <source>安伴：测试消息</source>
            <translation>安伴：測試訊息</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/mail.py" />
            <source>安伴：{words}</source>
            <translation>安伴：{words}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/mail.py" />
            <source>邮件服务器不收这个邮箱</source>
            <translation>郵件伺服器不收這個電子信箱</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/mail.py" />
            <source>邮件服务器不认账号或者密码</source>
            <translation>郵件伺服器不認帳號或者密碼</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/mail.py" />
            <source>邮件服务器没有收</source>
            <translation>郵件伺服器沒有收</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/mail.py" />
            <source>邮件服务器断开了。</source>
            <translation>郵件伺服器斷開了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/mail.py" />
            <source>邮件服务器不会这样收信。</source>
            <translation>郵件伺服器不會這樣收信。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/mail.py" />
            <source>和邮件服务器加密没有谈成。</source>
            <translation>和郵件伺服器加密沒有談成。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/mail.py" />
            <source>{sentence}（{code}）。</source>
            <translation>{sentence}（{code}）。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/outcome.py" />
            <source>对方太久没有回话。</source>
            <translation>對方太久沒有回話。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/outcome.py" />
            <source>连不上对方，可能断网了。</source>
            <translation>連不上對方，可能斷網了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/settings_file.py" />
            <source>有两个通道用了同一个 id。</source>
            <translation>有兩個管道用了同一個 id。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/settings_file.py" />
            <source>读不了 {path}</source>
            <translation>讀不了 {path}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/settings_file.py" />
            <location filename="../../kiosk/hub/console/telling_actions.py" />
            <source>网址要以 https:// 或者 http:// 开头。</source>
            <translation>網址要以 https:// 或者 http:// 開頭。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/settings_file.py" />
            <source>请写签名用的密钥，不然对方认不出是谁发的。</source>
            <translation>請寫簽名用的金鑰，不然對方認不出是誰發的。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/settings_file.py" />
            <source>请写邮件服务器的地址。</source>
            <translation>請寫郵件伺服器的位址。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/settings_file.py" />
            <source>不加密只能用在本机，请选 TLS。</source>
            <translation>不加密只能用在本機，請選 TLS。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/settings_file.py" />
            <source>请写用哪个邮箱发。</source>
            <translation>請寫用哪個電子信箱發。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/settings_file.py" />
            <source>模板里的“{word}”看不懂。</source>
            <translation>範本裡的「{word}」看不懂。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/web.py" />
            <source>网址不对，发不出去。</source>
            <translation>網址不對，發不出去。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/web.py" />
            <source>对方说到一半断开了。</source>
            <translation>對方說到一半斷開了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/web.py" />
            <source>对方说发得太快了，要等一等。</source>
            <translation>對方說發得太快了，要等一等。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/web.py" />
            <source>对方的服务器出错了（{status}）。</source>
            <translation>對方的伺服器出錯了（{status}）。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/web.py" />
            <location filename="../../kiosk/hub/channels/webhook.py" />
            <source>回话的不是对方的服务，是一个网页。</source>
            <translation>回話的不是對方的服務，是一個網頁。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/web.py" />
            <source>对方不认我们的账号或者密钥（{status}）。</source>
            <translation>對方不認我們的帳號或者金鑰（{status}）。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/web.py" />
            <source>对方换地址了（{status}）。</source>
            <translation>對方換位址了（{status}）。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/web.py" />
            <source>对方不收这样的消息（{status}）。</source>
            <translation>對方不收這樣的訊息（{status}）。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/channels/webhook.py" />
            <source>没有写网址，发不出去。</source>
            <translation>沒有寫網址，發不出去。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/actions.py" />
            <source>请从列出来的结果里选一个。</source>
            <translation>請從列出來的結果裡選一個。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/actions.py" />
            <source>到达时间请写分钟数。</source>
            <translation>到達時間請寫分鐘數。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/actions.py" />
            <source>请写老人的姓名。</source>
            <translation>請寫長輩的姓名。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/actions.py" />
            <source>没有这一天或这一顿。</source>
            <translation>沒有這一天或這一餐。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/actions.py" />
            <source>这一顿至少要有一道菜。</source>
            <translation>這一餐至少要有一道菜。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/actions.py" />
            <source>请写菜名。</source>
            <translation>請寫菜名。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/actions.py" />
            <source>没有这一顿。</source>
            <translation>沒有這一餐。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/actions.py" />
            <source>请选这道菜哪一顿做。</source>
            <translation>請選這道菜哪一餐做。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/actions.py" />
            <source>价钱</source>
            <translation>價錢</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/actions.py" />
            <source>老人价</source>
            <translation>長輩價</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/actions.py" />
            <source>{what}请写成数字，比如 12 或 12.5。</source>
            <translation>{what}請寫成數字，比如 12 或 12.5。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/actions.py" />
            <location filename="../../kiosk/hub/console/chain_pages.py" />
            <location filename="../../kiosk/hub/console/channel_pages.py" />
            <location filename="../../kiosk/hub/console/plan_reading.py" />
            <location filename="../../kiosk/hub/console/sensor_actions.py" />
            <location filename="../../kiosk/hub/console/telling_actions.py" />
            <source>写得太长了，请短一些（{most} 个字以内）。</source>
            <translation>寫得太長了，請短一些（{most} 個字以內）。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/actions.py" />
            <location filename="../../kiosk/hub/console/plan_actions.py" />
            <source>没有这个操作。</source>
            <translation>沒有這個操作。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_cards.py" />
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>每天的测试呼救</source>
            <translation>每天的測試求救</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_cards.py" />
            <location filename="../../kiosk/hub/escalation/endings.py" />
            <location filename="../../kiosk/hub/store/escalation.py" />
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>测试</source>
            <translation>測試</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_cards.py" />
            <source>没有终端</source>
            <translation>沒有終端機</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_cards.py" />
            <source>终端还没有消息</source>
            <translation>終端機還沒有訊息</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_cards.py" />
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>断线：{ago}没有消息</source>
            <translation>斷線：{ago}沒有訊息</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_cards.py" />
            <source>终端连着，但是声音关了，叫他听不见</source>
            <translation>終端機連著，但是聲音關了，叫他聽不見</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_cards.py" />
            <source>终端连着</source>
            <translation>終端機連著</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>平台收到</source>
            <translation>平台收到</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>有人处理</source>
            <translation>有人處理</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>已解决</source>
            <translation>已解決</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>预计 {n} 分钟</source>
            <translation>
                <numerusform>預計 {n} 分鐘</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>{at} 还没有解决会再响</source>
            <translation>{at} 還沒有解決會再響</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>{by}说好的时间过了，还没有解决</source>
            <translation>{by}說好的時間過了，還沒有解決</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>{by}接了，还没有解决</source>
            <translation>{by}接了，還沒有解決</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>还没有人接</source>
            <translation>還沒有人接</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>响铃</source>
            <translation>響鈴</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>通知第 {n} 批人</source>
            <translation>
                <numerusform>通知第 {n} 批人</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>再通知所有人</source>
            <translation>再通知所有人</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>通知所有人</source>
            <translation>通知所有人</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>又响了</source>
            <translation>又響了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>更响</source>
            <translation>更響</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>通知家里人</source>
            <translation>通知家裡人</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>通知值班的人</source>
            <translation>通知值班的人</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>正在发</source>
            <translation>正在發</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>回了：我去</source>
            <translation>回了：我去</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <source>回了：去不了</source>
            <translation>回了：去不了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/alarm_steps.py" />
            <location filename="../../kiosk/hub/console/telling.py" />
            <source>没发成</source>
            <translation>沒發成</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/answers.py" />
            <source>平台现在没有回应，请过一会儿再点开。急事请打 120。</source>
            <translation>平台現在沒有回應，請等一下再點開。急事請打 120。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/answers.py" />
            <source>这个链接不对，或者太旧了。急事请打电话给服务站。</source>
            <translation>這個連結不對，或者太舊了。急事請打電話給服務站。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/answers.py" />
            <source>平台现在没有回应，请过一会儿再点。急事请打 120。</source>
            <translation>平台現在沒有回應，請等一下再點。急事請打 120。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/answers.py" />
            <source>收到的人说：发错了，不是他。</source>
            <translation>收到的人說：發錯了，不是他。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/answers.py" />
            <source>一位老人</source>
            <translation>一位長輩</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/board.py" />
            <source>{at} 该有的测试呼救没有来：铃声和通知这几天没有试过，请告诉管理员。</source>
            <translation>{at} 該有的測試求救沒有來：鈴聲和通知這幾天沒有試過，請告訴管理員。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/board.py" />
            <source>{at} 的测试呼救到现在没有人接：真的呼救也可能没有人听见。</source>
            <translation>{at} 的測試求救到現在沒有人接：真的求救也可能沒有人聽見。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/board.py" />
            <source>一般</source>
            <translation>一般</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/chain_pages.py" />
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>全站</source>
            <translation>全站</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/chain_pages.py" />
            <source>站里的人</source>
            <translation>站裡的人</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/chain_pages.py" />
            <source>家里人</source>
            <translation>家人</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/chain_pages.py" />
            <source>时间请写成 10:00 这样。</source>
            <translation>時間請寫成 10:00 這樣。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/chain_pages.py" />
            <source>第 {n} 批人：请写等多少秒。</source>
            <translation>
                <numerusform>第 {n} 批人：請寫等多少秒。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/chain_pages.py" />
            <source>每一步要在 {least} 秒到 1 小时之间。</source>
            <translation>每一步要在 {least} 秒到 1 小時之間。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/chain_pages.py" />
            <source>最多 {most} 批人。</source>
            <translation>最多 {most} 批人。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/chain_pages.py" />
            <source>后一步要比前一步晚，通知所有人放在最后。</source>
            <translation>後一步要比前一步晚，通知所有人放在最後。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/chain_pages.py" />
            <source>每一批至少要选一个人。</source>
            <translation>每一批至少要選一個人。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/chain_pages.py" />
            <source>等多久请写成数字，比如 60。</source>
            <translation>等多久請寫成數字，比如 60。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/channel_pages.py" />
            <source>这个通道写在配置文件里，要在那里改。</source>
            <translation>這個管道寫在設定檔裡，要在那裡改。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/channel_pages.py" />
            <source>换了地址，请把密钥再写一遍：不然原来的密钥会发给别人。</source>
            <translation>換了位址，請把金鑰再寫一遍：不然原來的金鑰會發給別人。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/channel_pages.py" />
            <source>请选是哪一种通道。</source>
            <translation>請選是哪一種管道。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/channel_pages.py" />
            <source>请给通道起个名字。</source>
            <translation>請給管道起個名字。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/channel_pages.py" />
            <source>有一项没填对：{why}</source>
            <translation>有一項沒填對：{why}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/channel_pages.py" />
            <source>请求头一行一个，写成“名字: 内容”。</source>
            <translation>標頭一行一個，寫成「名稱: 內容」。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/channel_pages.py" />
            <source>网络回调（webhook）</source>
            <translation>網路回呼（webhook）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/channel_pages.py" />
            <source>邮件（SMTP）</source>
            <translation>郵件（SMTP）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/channel_pages.py" />
            <source>短信或群机器人（HTTP）</source>
            <translation>簡訊或群組機器人（HTTP）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>还没有消息</source>
            <translation>還沒有訊息</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>有 {n} 处要看看</source>
            <translation>
                <numerusform>有 {n} 處要看看</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>{name}家的终端断线了：{ago}没有消息。请打电话看看。</source>
            <translation>{name}家的終端機斷線了：{ago}沒有訊息。請打電話看看。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>{name}家的终端静音了：提醒和呼救可能听不见。</source>
            <translation>{name}家的終端機靜音了：提醒和求救可能聽不見。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>静音</source>
            <translation>靜音</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>断线超过 3 分钟：{ago}没有消息，请打电话</source>
            <translation>斷線超過 3 分鐘：{ago}沒有訊息，請打電話</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>断线超过 5 小时：{ago}没有消息，请上门看看</source>
            <translation>斷線超過 5 小時：{ago}沒有訊息，請去看看</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>断线超过一天：{ago}没有消息，请上门修</source>
            <translation>斷線超過一天：{ago}沒有訊息，請派人去修</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>喇叭静音了，提醒和呼救可能听不见。</source>
            <translation>喇叭靜音了，提醒和求救可能聽不見。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>喇叭音量只有 {n}%。</source>
            <translation>
                <numerusform>喇叭音量只有 {n}%。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>存储只剩 {n} MB。</source>
            <translation>
                <numerusform>儲存空間只剩 {n} MB。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>时钟差了 {ago}，请打开自动对时。</source>
            <translation>時鐘差了 {ago}，請打開自動校時。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>电池只剩 {n}%，没有在充电。</source>
            <translation>
                <numerusform>電池只剩 {n}%，沒有在充電。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>有 {n} 件事平台没收下，请问问老人。</source>
            <translation>
                <numerusform>有 {n} 件事平台沒收下，請問問長輩。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>有 {n} 份用药计划这台设备看不懂，请升级程序。</source>
            <translation>
                <numerusform>有 {n} 份用藥計畫這台裝置看不懂，請升級程式。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>过去一天有吃药提醒晚了 {ago}，设备可能关过机。</source>
            <translation>過去一天有吃藥提醒晚了 {ago}，裝置可能關過機。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>程序卡住了：{parts}</source>
            <translation>程式卡住了：{parts}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>自检 {ago}没做了。</source>
            <translation>自我檢測 {ago}沒做了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>自检没通过：{parts}</source>
            <translation>自我檢測沒通過：{parts}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>没报</source>
            <translation>沒報</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>听到的声音</source>
            <translation>聽到的聲音</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>系统音量</source>
            <translation>系統音量</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>说话音量</source>
            <translation>說話音量</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>没送出的</source>
            <translation>沒送出的</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>{n} 件</source>
            <translation>
                <numerusform>{n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>存储还剩</source>
            <translation>儲存空間還剩</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>时钟差</source>
            <translation>時鐘差</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>{n} 秒</source>
            <translation>
                <numerusform>{n} 秒</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>在充电</source>
            <translation>在充電</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>没充电</source>
            <translation>沒充電</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>电池</source>
            <translation>電池</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>有人用过</source>
            <translation>有人用過</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>还没做过</source>
            <translation>還沒做過</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/device_cards.py" />
            <source>上次自检</source>
            <translation>上次自我檢測</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/doses.py" />
            <source>没有回音</source>
            <translation>沒有回應</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/doses.py" />
            <source>{at} 吃了</source>
            <translation>{at} 吃了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/doses.py" />
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>{at} 说不吃</source>
            <translation>{at} 說不吃</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/doses.py" />
            <source>{at} 说等一会儿</source>
            <translation>{at} 說等一下</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/doses.py" />
            <source>没吃，过了时间</source>
            <translation>沒吃，過了時間</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/doses.py" />
            <source>提醒了</source>
            <translation>提醒了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/exchange_pages.py" />
            <source>请选一个文件。</source>
            <translation>請選一個檔案。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/exchange_pages.py" />
            <source>文件太大了，最多 1 MB。</source>
            <translation>檔案太大了，最多 1 MB。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/exchange_pages.py" />
            <location filename="../../kiosk/hub/fhir/document.py" />
            <source>这个文件不是 JSON，读不了。</source>
            <translation>這個檔案不是 JSON，讀不了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/exchange_pages.py" />
            <location filename="../../kiosk/hub/console/plan_reading.py" />
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>日期“{text}”看不懂。</source>
            <translation>日期「{text}」看不懂。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/missed_pages.py" />
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>全站的安排</source>
            <translation>全站的安排</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/missed_pages.py" />
            <source>{at} 老人后来自己回答了</source>
            <translation>{at} 長輩後來自己回答了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/missed_pages.py" />
            <source>{at} {by}知道了</source>
            <translation>{at} {by}知道了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/missed_pages.py" />
            <source>过了一天，没有人处理</source>
            <translation>過了一天，沒有人處理</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/missed_pages.py" />
            <location filename="../../kiosk/hub/escalation/missed.py" />
            <source>请写 0 到 {most} 分钟，0 就是不通知。</source>
            <translation>請寫 0 到 {most} 分鐘，0 就是不通知。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/pages.py" />
            <source>血压 {a}/{b}</source>
            <translation>血壓 {a}/{b}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/pages.py" />
            <source>脉搏 {v}</source>
            <translation>脈搏 {v}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/pages.py" />
            <source>血糖 {v}</source>
            <translation>血糖 {v}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/pages.py" />
            <source>体温 {v}℃</source>
            <translation>體溫 {v}℃</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/pages.py" />
            <source>体重 {v} 公斤</source>
            <translation>體重 {v} 公斤</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_actions.py" />
            <source>别人刚改过这份计划，您的没有存。请重新打开，看过再改。</source>
            <translation>別人剛改過這份計畫，您的沒有存。請重新開啟，看過再改。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_actions.py" />
            <source>照片没有传上来，请再选一次。</source>
            <translation>照片沒有傳上來，請再選一次。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <source>添了这种药</source>
            <translation>添了這種藥</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <source>删掉了</source>
            <translation>刪掉了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <source>删掉以后又添上了</source>
            <translation>刪掉以後又添上了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <source>暂停了</source>
            <translation>暫停了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <source>继续了</source>
            <translation>繼續了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <source>{field}：{old} → {new}</source>
            <translation>{field}：{old} → {new}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <source>没写</source>
            <translation>沒寫</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <source>别的小改动</source>
            <translation>別的小改動</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>管什么的</source>
            <translation>管什麼的</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>用法</source>
            <translation>用法</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>几点吃</source>
            <translation>幾點吃</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>哪几天吃</source>
            <translation>哪幾天吃</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>从哪天开始</source>
            <translation>從哪天開始</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>到哪天为止</source>
            <translation>到哪天為止</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>一共吃几次</source>
            <translation>一共吃幾次</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>两次至少隔几分钟</source>
            <translation>兩次至少隔幾分鐘</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>24 小时最多几次</source>
            <translation>24 小時最多幾次</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>等多少分钟算漏</source>
            <translation>等多少分鐘算漏</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>和吃饭的关系</source>
            <translation>和吃飯的關係</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <source>家里还有</source>
            <translation>家裡還有</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>照片</source>
            <translation>照片</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <source>有（{name}）</source>
            <translation>有（{name}）</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/plan_changes.py" />
            <source>{left}（{day} 数的，提前 {n} 天提醒）</source>
            <translation>
                <numerusform>{left}（{day} 數的，提前 {n} 天提醒）</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_pages.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>天</source>
            <translation>天</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_pages.py" />
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>个星期</source>
            <translation>個星期</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_pages.py" />
            <source>个月</source>
            <translation>個月</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_pages.py" />
            <source>更早</source>
            <translation>更早</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_pages.py" />
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>不知道是谁</source>
            <translation>不知道是誰</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_preview.py" />
            <source>没有固定时间：老人需要时自己按，太早了终端会说还要等多久。</source>
            <translation>沒有固定時間：長輩需要時自己按，太早了終端機會說還要等多久。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_preview.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <location filename="../../kiosk/hub/store/life.py" />
            <source>{month}月{day}日</source>
            <translation>{month}月{day}日</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/plan_preview.py" />
            <source>{one} 和 {other} 挨得很近，只隔 {n} 分钟，是不是写错了？没有写错，就可以保存。</source>
            <translation>
                <numerusform>{one} 和 {other} 挨得很近，只隔 {n} 分鐘，是不是寫錯了？沒有寫錯，就可以儲存。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_preview.py" />
            <source>{day}才开始。</source>
            <translation>{day}才開始。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_preview.py" />
            <source>已经结束了，不会再提醒。</source>
            <translation>已經結束了，不會再提醒。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_preview.py" />
            <source>这 14 天里一次也没有，请看看写得对不对。</source>
            <translation>這 14 天裡一次也沒有，請看看寫得對不對。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_preview.py" />
            <source>先停着：保存以后不提醒，按“继续”才开始。</source>
            <translation>先停著：儲存以後不提醒，按「繼續」才開始。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_reading.py" />
            <location filename="../../kiosk/hub/console/sensor_actions.py" />
            <source>请写 {least} 到 {most} 的整数。</source>
            <translation>請寫 {least} 到 {most} 的整數。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_reading.py" />
            <source>时间“{word}”看不懂，请写成 08:00 这样。</source>
            <translation>時間「{word}」看不懂，請寫成 08:00 這樣。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>{event}（{at}）</source>
            <translation>{event}（{at}）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>口服</source>
            <translation>口服</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>别的用法</source>
            <translation>別的用法</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>随饭</source>
            <translation>隨飯</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>空腹</source>
            <translation>空腹</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>每天一次</source>
            <translation>每天一次</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>早晚</source>
            <translation>早晚</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>早中晚</source>
            <translation>早中晚</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>睡前一次</source>
            <translation>睡前一次</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>隔天</source>
            <translation>隔天</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/plan_words.py" />
            <source>每周一</source>
            <translation>每週一</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/rendering.py" />
            <source>断开了</source>
            <translation>斷開了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/rendering.py" />
            <source>没有送到平台，请再试一次。</source>
            <translation>沒有送到平台，請再試一次。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/rendering.py" />
            <source>【呼救】</source>
            <translation>【求救】</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/rendering.py" />
            <source>【请看看】</source>
            <translation>【請看看】</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/rendering.py" />
            <location filename="../../kiosk/hub/escalation/texts.py" />
            <source>【测试】</source>
            <translation>【測試】</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/rendering.py" />
            <source>【断开】</source>
            <translation>【斷開】</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/rendering.py" />
            <source>【请登录】</source>
            <translation>【請登入】</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/rendering.py" />
            <source>已经 {seconds} 秒</source>
            <translation>已經 {seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/rendering.py" />
            <source>{seconds} 秒后</source>
            <translation>{seconds} 秒後</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/rendering.py" />
            <source>已经 {minutes} 分 {seconds} 秒</source>
            <translation>已經 {minutes} 分 {seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/rendering.py" />
            <source>已经 {hours} 小时 {minutes} 分</source>
            <translation>已經 {hours} 小時 {minutes} 分</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/rendering.py" />
            <source>{minutes} 分钟后</source>
            <translation>{minutes} 分鐘後</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/routes.py" />
            <source>数据库现在没有回应，请过一会儿再试。</source>
            <translation>資料庫現在沒有回應，請等一下再試。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/routes.py" />
            <source>找不到它，可能已经删掉了。</source>
            <translation>找不到它，可能已經刪掉了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/routes.py" />
            <source>内容太长了。</source>
            <translation>內容太長了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/routes.py" />
            <source>表单内容看不懂。</source>
            <translation>表單內容看不懂。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/routes.py" />
            <source>网络太慢，请再试一次。</source>
            <translation>網路太慢，請再試一次。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/routes.py" />
            <source>文件太大了，最多 {n} MB。请分成几份再导入。</source>
            <translation>
                <numerusform>檔案太大了，最多 {n} MB。請分成幾份再匯入。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/routes.py" />
            <source>照片太大了，最多 {n} MB，所以没有存。请把手机相机的画质调低再拍一张，或者先不放照片。</source>
            <translation>
                <numerusform>照片太大了，最多 {n} MB，所以沒有存。請把手機相機的畫質調低再拍一張，或者先不放照片。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/routes.py" />
            <source>登录过期了，请马上重新登录：没有登录的时候，有呼救这里不会响。</source>
            <translation>登入過期了，請馬上重新登入：沒有登入的時候，有求救這裡不會響。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/routes.py" />
            <source>试错太多次了，请 {n} 秒以后再试。</source>
            <translation>
                <numerusform>試錯太多次了，請 {n} 秒以後再試。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/routes.py" />
            <source>页面太旧了，请再登录一次。</source>
            <translation>頁面太舊了，請再登入一次。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/routes.py" />
            <source>登录名或者密码不对。</source>
            <translation>登入名稱或者密碼不對。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/sensor_actions.py" />
            <source>一个感应器最多 {n} 条规则。</source>
            <translation>
                <numerusform>一個感應器最多 {n} 條規則。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_actions.py" />
            <source>开始的时间要早于结束的时间。</source>
            <translation>開始的時間要早於結束的時間。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_actions.py" />
            <source>请写感应器的名字，比如“床头按钮”。</source>
            <translation>請寫感應器的名字，比如「床頭按鈕」。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_actions.py" />
            <location filename="../../kiosk/hub/store/feed.py" />
            <source>主题写得不对：用 / 分开，# 只能在最后。</source>
            <translation>主題寫得不對：用 / 分開，# 只能在最後。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_actions.py" />
            <source>时段要写从几点到几点，或者都不写。</source>
            <translation>時段要寫從幾點到幾點，或者都不寫。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_actions.py" />
            <source>“按下”和“摔倒”是一下子的事，请把分钟写成 0。</source>
            <translation>「按下」和「跌倒」是一下子的事，請把分鐘寫成 0。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_actions.py" />
            <source>时间请写成 08:00 这样。</source>
            <translation>時間請寫成 08:00 這樣。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_faults.py" />
            <source>{name}家的{sensor}：{fault}。</source>
            <translation>{name}家的{sensor}：{fault}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_faults.py" />
            <source>{sentence}从{when}起。</source>
            <translation>{sentence}從{when}起。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_pages.py" />
            <source>{words}，{since}起</source>
            <translation>{words}，{since}起</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_pages.py" />
            <source>{begin} 到 {end}，</source>
            <translation>{begin} 到 {end}，</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/sensor_pages.py" />
            <source>：先在终端上问 {n} 秒，没人答就呼救</source>
            <translation>
                <numerusform>：先在終端機上問 {n} 秒，沒人答就求救</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_pages.py" />
            <source>：马上呼救</source>
            <translation>：馬上求救</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_pages.py" />
            <source>已呼救</source>
            <translation>已求救</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_pages.py" />
            <source>同一次呼救</source>
            <translation>同一次求救</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_pages.py" />
            <source>有动静</source>
            <translation>有動靜</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_pages.py" />
            <source>看不懂</source>
            <translation>看不懂</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/sensor_pages.py" />
            <source>电量 {n}%</source>
            <translation>
                <numerusform>電量 {n}%</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_pages.py" />
            <source>电池快没电了</source>
            <translation>電池快沒電了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_pages.py" />
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>外壳被打开了</source>
            <translation>外殼被打開了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_pages.py" />
            <source>连上了</source>
            <translation>連上了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sensor_pages.py" />
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>断线了</source>
            <translation>斷線了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sessions.py" />
            <source>页面太旧了，请刷新以后再试。</source>
            <translation>頁面太舊了，請重新整理以後再試。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/sessions.py" />
            <source>请先登录。</source>
            <translation>請先登入。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling.py" />
            <source>值班的人（全站）</source>
            <translation>值班的人（全站）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling.py" />
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>回复：我去</source>
            <translation>回覆：我去</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling.py" />
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>回复：我去不了</source>
            <translation>回覆：我去不了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling.py" />
            <source>本人回复了</source>
            <translation>本人回覆了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling.py" />
            <source>已删掉的联系人</source>
            <translation>已刪掉的聯絡人</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling.py" />
            <source>等着发</source>
            <translation>等著發</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling.py" />
            <source>发出去了，还没有回音</source>
            <translation>發出去了，還沒有回應</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling.py" />
            <source>对方平台收下了</source>
            <translation>對方平台收下了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling_actions.py" />
            <source>请写联系人的姓名。</source>
            <translation>請寫聯絡人的姓名。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling_actions.py" />
            <source>请选这是谁的联系人。</source>
            <translation>請選這是誰的聯絡人。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling_actions.py" />
            <source>这个联系方式已经改了，请刷新再试。</source>
            <translation>這個聯絡方式已經改了，請重新整理再試。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling_actions.py" />
            <source>上一条测试还在路上，请等一等。</source>
            <translation>上一條測試還在路上，請等一等。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling_actions.py" />
            <source>这条测试已经结束了，请再发一条。</source>
            <translation>這條測試已經結束了，請再發一條。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling_actions.py" />
            <source>数字不对，请和本人再核对一遍。</source>
            <translation>數字不對，請和本人再核對一遍。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling_actions.py" />
            <source>它没有失败，不用再发。</source>
            <translation>它沒有失敗，不用再發。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling_actions.py" />
            <source>请选用哪个通道通知。</source>
            <translation>請選用哪個管道通知。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling_actions.py" />
            <source>联系方式“{value}”不对。</source>
            <translation>聯絡方式「{value}」不對。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling_actions.py" />
            <source>邮箱“{value}”不对，请再看一遍。</source>
            <translation>電子信箱「{value}」不對，請再看一遍。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/telling_actions.py" />
            <source>号码“{value}”不对，请再看一遍。</source>
            <translation>號碼「{value}」不對，請再看一遍。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>{who}的终端</source>
            <translation>{who}的終端機</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>平台自己</source>
            <translation>平台自己</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>（按要求删掉了）</source>
            <translation>（按要求刪掉了）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/answer.html" />
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <source>住址</source>
            <translation>住址</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>改成</source>
            <translation>改成</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>早饭</source>
            <translation>早餐</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>晚饭</source>
            <translation>晚餐</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>种类</source>
            <translation>種類</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/console/wording.py" />
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>午饭</source>
            <translation>午餐</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>睡觉</source>
            <translation>睡覺</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>起床</source>
            <translation>起床</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>每次</source>
            <translation>每次</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>称呼</source>
            <translation>稱呼</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/channels.html" />
            <location filename="../../kiosk/hub/templates/channels_live.html" />
            <location filename="../../kiosk/hub/templates/telling_tabs.html" />
            <source>通道</source>
            <translation>管道</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>配对码</source>
            <translation>配對碼</translation>
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
            <translation>聯絡人</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>几分钟到</source>
            <translation>幾分鐘到</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>药</source>
            <translation>藥</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/sensor_forms.html" />
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>名字</source>
            <translation>名字</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>备注</source>
            <translation>備註</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <source>关系</source>
            <translation>關係</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>原因</source>
            <translation>原因</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>是谁</source>
            <translation>是誰</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>条数</source>
            <translation>筆數</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>这一步</source>
            <translation>這一步</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>几点</source>
            <translation>幾點</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>通知了</source>
            <translation>通知了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>号码</source>
            <translation>號碼</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/forms.html" />
            <source>谁去办</source>
            <translation>誰去辦</translation>
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
            <translation>吃藥情況</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/alarms.html" />
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>呼救</source>
            <translation>求救</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>联系人的回复</source>
            <translation>聯絡人的回覆</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/audit.html" />
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <location filename="../../kiosk/hub/templates/telling_tabs.html" />
            <source>操作记录</source>
            <translation>操作紀錄</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/devices.html" />
            <location filename="../../kiosk/hub/templates/devices_live.html" />
            <location filename="../../kiosk/hub/templates/frame.html" />
            <source>设备</source>
            <translation>裝置</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>菜</source>
            <translation>菜</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/escalation.html" />
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <location filename="../../kiosk/hub/templates/frame.html" />
            <source>呼救安排</source>
            <translation>求救安排</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/frame.html" />
            <location filename="../../kiosk/hub/templates/menu.html" />
            <location filename="../../kiosk/hub/templates/menu_live.html" />
            <source>菜单</source>
            <translation>菜單</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/missed.html" />
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <location filename="../../kiosk/hub/templates/plan_tabs.html" />
            <source>漏服</source>
            <translation>漏服</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/frame.html" />
            <location filename="../../kiosk/hub/templates/plan_edit.html" />
            <location filename="../../kiosk/hub/templates/plan_history.html" />
            <location filename="../../kiosk/hub/templates/plan_tabs.html" />
            <location filename="../../kiosk/hub/templates/plans.html" />
            <source>用药</source>
            <translation>用藥</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>请求</source>
            <translation>請求</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/store/escalation.py" />
            <location filename="../../kiosk/hub/templates/frame.html" />
            <location filename="../../kiosk/hub/templates/residents.html" />
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <source>老人</source>
            <translation>長輩</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/store/sensors.py" />
            <location filename="../../kiosk/hub/templates/frame.html" />
            <location filename="../../kiosk/hub/templates/sensors.html" />
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>感应器</source>
            <translation>感應器</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>感应器的钥匙</source>
            <translation>感應器的鑰匙</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>感应器的消息服务器</source>
            <translation>感應器的訊息伺服器</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>没有动静</source>
            <translation>沒有動靜</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/login.html" />
            <source>登录</source>
            <translation>登入</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>导出吃药情况</source>
            <translation>匯出吃藥情況</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>老人说误报</source>
            <translation>長輩說誤報</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>接了呼救</source>
            <translation>接了求救</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>出发去看</source>
            <translation>出發去看</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>结束呼救</source>
            <translation>結束求救</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>给呼救写备注</source>
            <translation>給求救寫備註</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>没人接，往下叫人</source>
            <translation>沒人接，往下叫人</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>回复了测试</source>
            <translation>回覆了測試</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>说测试发错了人</source>
            <translation>說測試發錯了人</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>按要求删掉详情</source>
            <translation>按要求刪掉詳情</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>导出操作记录</source>
            <translation>匯出操作紀錄</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>加通道</source>
            <translation>加管道</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>改通道</source>
            <translation>改管道</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>删通道</source>
            <translation>刪管道</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>加联系人</source>
            <translation>加聯絡人</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>改联系人</source>
            <translation>改聯絡人</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>删联系人</source>
            <translation>刪聯絡人</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>发测试消息</source>
            <translation>發測試訊息</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>核对测试数字</source>
            <translation>核對測試數字</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/deliveries_live.html" />
            <source>再发一次</source>
            <translation>再發一次</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>配对终端</source>
            <translation>配對終端機</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>终端领到令牌</source>
            <translation>終端機領到權杖</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>停用终端</source>
            <translation>停用終端機</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>加菜</source>
            <translation>加菜</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>定菜单</source>
            <translation>定菜單</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>知道了漏服</source>
            <translation>知道了漏服</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>定漏服怎么通知</source>
            <translation>定漏服怎麼通知</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>改回全站的漏服通知</source>
            <translation>改回全站的漏服通知</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>漏服，通知了人</source>
            <translation>漏服，通知了人</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>加用药</source>
            <translation>加用藥</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>改用药</source>
            <translation>改用藥</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>停用药</source>
            <translation>停用藥</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>恢复用药</source>
            <translation>恢復用藥</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>吃完今天就结束</source>
            <translation>吃完今天就結束</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>删用药</source>
            <translation>刪用藥</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>导入用药</source>
            <translation>匯入用藥</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>改作息</source>
            <translation>改作息</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>导出用药</source>
            <translation>匯出用藥</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>接单</source>
            <translation>接單</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>指派</source>
            <translation>指派</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>办完</source>
            <translation>辦完</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <location filename="../../kiosk/hub/templates/forms.html" />
            <source>退回</source>
            <translation>退回</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>看过取消</source>
            <translation>看過取消</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>登记老人</source>
            <translation>登記長輩</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>改呼救安排</source>
            <translation>改求救安排</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>改回原来的呼救安排</source>
            <translation>改回原來的求救安排</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>改身体情况和怎么进门</source>
            <translation>改身體情況和怎麼進門</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>定每天的测试呼救</source>
            <translation>定每天的測試求救</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>试了一次呼救</source>
            <translation>試了一次求救</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>加感应器</source>
            <translation>加感應器</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>改感应器</source>
            <translation>改感應器</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>定感应器怎么报警</source>
            <translation>定感應器怎麼報警</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>去掉一条报警规则</source>
            <translation>去掉一條報警規則</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>删感应器</source>
            <translation>刪感應器</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>发感应器的钥匙</source>
            <translation>發感應器的鑰匙</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>收回感应器的钥匙</source>
            <translation>收回感應器的鑰匙</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>设感应器的消息服务器</source>
            <translation>設感應器的訊息伺服器</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>定多久没有动静就问</source>
            <translation>定多久沒有動靜就問</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/trail.py" />
            <source>登录没成功</source>
            <translation>登入沒成功</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>{year}年{plain}</source>
            <translation>{year}年{plain}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>{plain}（{weekday}）</source>
            <translation>{plain}（{weekday}）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>{near}（{plain}）</source>
            <translation>{near}（{plain}）</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/wording.py" />
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>{n} 分钟</source>
            <translation>
                <numerusform>{n} 分鐘</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>{n} 小时</source>
            <translation>
                <numerusform>{n} 小時</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>{n} 天</source>
            <translation>
                <numerusform>{n} 天</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>到食堂吃</source>
            <translation>到餐廳吃</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>时间没说</source>
            <translation>時間沒說</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>问大夫：{what}</source>
            <translation>問醫生：{what}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>越快越好</source>
            <translation>越快越好</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>报修：{what}</source>
            <translation>報修：{what}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>帮忙交{what}</source>
            <translation>幫忙繳{what}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>开药：{what}</source>
            <translation>開藥：{what}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>快没了的药</source>
            <translation>快沒了的藥</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>帮忙接通电话：{who}</source>
            <translation>幫忙接通電話：{who}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>新来的</source>
            <translation>新來的</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>已指派</source>
            <translation>已指派</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>已完成</source>
            <translation>已完成</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>老人取消了</source>
            <translation>長輩取消了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>已退回</source>
            <translation>已退回</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>摔倒了</source>
            <translation>跌倒了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>胸口疼</source>
            <translation>胸口痛</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>喘不上气</source>
            <translation>喘不過氣</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>出血</source>
            <translation>出血</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>着火了</source>
            <translation>著火了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>像是中风</source>
            <translation>像是中風</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>有人闯入</source>
            <translation>有人闖入</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>很不舒服</source>
            <translation>很不舒服</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>一直没有动静</source>
            <translation>一直沒有動靜</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>按了屏幕上的呼救键</source>
            <translation>按了螢幕上的求救鍵</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>按了遥控器</source>
            <translation>按了遙控器</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>说话呼救</source>
            <translation>說話求救</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>感应器报警</source>
            <translation>感應器報警</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>测试，不是真的</source>
            <translation>測試，不是真的</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>别的方式</source>
            <translation>別的方式</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>没人接</source>
            <translation>沒人接</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/console/wording.py" />
            <source>{yuan} 元</source>
            <translation>{yuan} 元</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/endings.py" />
            <source>去看过了，人没事</source>
            <translation>去看過了，人沒事</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/endings.py" />
            <source>送医院了</source>
            <translation>送醫院了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/endings.py" />
            <source>交给家里人了</source>
            <translation>交給家人了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/endings.py" />
            <source>电话里问过，不用去</source>
            <translation>電話裡問過，不用去</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/endings.py" />
            <source>误报：按错了</source>
            <translation>誤報：按錯了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/endings.py" />
            <source>误报：听错了</source>
            <translation>誤報：聽錯了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/endings.py" />
            <source>误报：感应器弄错了</source>
            <translation>誤報：感應器弄錯了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/endings.py" />
            <source>误报：老人试一试</source>
            <translation>誤報：長輩試一試</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/missed.py" />
            <source>夜里的时间请写成 21:30 这样。</source>
            <translation>夜裡的時間請寫成 21:30 這樣。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/missed.py" />
            <source>{name}{times} 的药没有吃，还没有人处理，请联系一下。</source>
            <translation>{name}{times} 的藥沒有吃，還沒有人處理，請聯係一下。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/missed.py" />
            <source>{name}{times} 的药没有吃，请打个电话问问。</source>
            <translation>{name}{times} 的藥沒有吃，請打個電話問問。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/missed.py" />
            <source>{name}的药，{at} 补吃了，不用再问了。</source>
            <translation>{name}的藥，{at} 補吃了，不用再問了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/missed.py" />
            <source>{name}说了这次的药不吃，不用再问了。</source>
            <translation>{name}說了這次的藥不吃，不用再問了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/missed.py" />
            <source>{name}漏药的事，{by}知道了。</source>
            <translation>{name}漏藥的事，{by}知道了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/missed.py" />
            <source>{day} {times}</source>
            <translation>{day} {times}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/texts.py" />
            <source>【测试】每天的测试呼救还没有人接，请到值班台按一下。不是真的。</source>
            <translation>【測試】每天的測試求救還沒有人接，請到值班台按一下。不是真的。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/texts.py" />
            <source>{name}很久没有动静，还没有弄清楚，请再看看。</source>
            <translation>{name}很久沒有動靜，還沒有弄清楚，請再看看。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/texts.py" />
            <source>{name}很久没有动静了，还没有人去看，请联系一下。</source>
            <translation>{name}很久沒有動靜了，還沒有人去看，請聯絡一下。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/texts.py" />
            <source>{name}呼救还没有解决，又响了，请马上看看。</source>
            <translation>{name}求救還沒有解決，又響了，請馬上看看。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/texts.py" />
            <source>{name}家的感应器报警了，还没有人接，请马上联系。</source>
            <translation>{name}家的感應器報警了，還沒有人接，請馬上聯絡。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/texts.py" />
            <source>{name}呼救了，还没有人接，请马上联系。</source>
            <translation>{name}求救了，還沒有人接，請馬上聯絡。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/texts.py" />
            <source>值班的人</source>
            <translation>值班的人</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/texts.py" />
            <source>{name}很久没有动静的事已经弄清楚了，{by}结束的。</source>
            <translation>{name}很久沒有動靜的事已經弄清楚了，{by}結束的。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/texts.py" />
            <source>{name}很久没有动静，{by}已经接了。</source>
            <translation>{name}很久沒有動靜，{by}已經接了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/texts.py" />
            <source>{name}的呼救已经处理好了，{by}结束的。</source>
            <translation>{name}的求救已經處理好了，{by}結束的。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/escalation/texts.py" />
            <source>{name}的呼救，{by}已经接了。</source>
            <translation>{name}的求救，{by}已經接了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/codes.py" />
            <source>已经吃完</source>
            <translation>已經吃完</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/codes.py" />
            <source>已经取消</source>
            <translation>已經取消</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/codes.py" />
            <source>已经停了</source>
            <translation>已經停了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/codes.py" />
            <source>是写错的</source>
            <translation>是寫錯的</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/codes.py" />
            <source>还是草稿</source>
            <translation>還是草稿</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/codes.py" />
            <source>状态不明</source>
            <translation>狀態不明</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/document.py" />
            <source>这个文件里没有 FHIR 的 MedicationRequest。</source>
            <translation>這個檔案裡沒有 FHIR 的 MedicationRequest。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/document.py" />
            <source>读写 FHIR 要先装一个库：pip install 'anban[fhir]'。</source>
            <translation>讀寫 FHIR 要先裝一個庫：pip install 'anban[fhir]'。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/document.py" />
            <source>不合 FHIR R4 的格式：{place}。</source>
            <translation>不合 FHIR R4 的格式：{place}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/dosage.py" />
            <source>写了单次或一生的最大量，这里看不住。</source>
            <translation>寫了單次或一生的最大量，這裡看不住。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/dosage.py" />
            <source>只写了文字“{text}”，没写时间。</source>
            <translation>只寫了文字「{text}」，沒寫時間。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/dosage.py" />
            <source>{reason}时用</source>
            <translation>{reason}時用</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/dosage.py" />
            <source>服法里有看不懂的附加说明。</source>
            <translation>服法裡有看不懂的附加說明。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/dosage.py" />
            <source>至少隔多久看不懂。</source>
            <translation>至少隔多久看不懂。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/dosage.py" />
            <source>一条服法里写了两种剂量。</source>
            <translation>一條服法裡寫了兩種劑量。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/dosage.py" />
            <source>要按速度输注的药，这里提醒不了。</source>
            <translation>要按速度輸注的藥，這裡提醒不了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/dosage.py" />
            <source>剂量的范围看不懂。</source>
            <translation>劑量的範圍看不懂。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/dosage.py" />
            <source>没写每次多少。</source>
            <translation>沒寫每次多少。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/dosage.py" />
            <source>剂量写的是“大于”或“小于”，不是一个数。</source>
            <translation>劑量寫的是「大於」或「小於」，不是一個數。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/dosage.py" />
            <source>剂量按体重或体表面积算，要先写成每次多少。</source>
            <translation>劑量按體重或體表面積算，要先寫成每次多少。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/dosage.py" />
            <source>剂量没写单位。</source>
            <translation>劑量沒寫單位。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/dosage.py" />
            <source>最大量不是按 24 小时算的，这里看不住。</source>
            <translation>最大量不是按 24 小時算的，這裡看不住。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/dosage.py" />
            <source>最大量和每次的量单位不一样。</source>
            <translation>最大量和每次的量單位不一樣。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/dosage.py" />
            <source>一次的量就超过了一天的最大量。</source>
            <translation>一次的量就超過了一天的最大量。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/exchange.py" />
            <location filename="../../kiosk/hub/store/admission.py" />
            <source>没有这位老人：{id}</source>
            <translation>沒有這位長輩：{id}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/exchange.py" />
            <source>这份计划是另一位老人的。</source>
            <translation>這份計畫是另一位長輩的。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/reading.py" />
            <source>没写药名。</source>
            <translation>沒寫藥名。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/reading.py" />
            <source>没写怎么吃。</source>
            <translation>沒寫怎麼吃。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/reading.py" />
            <source>这份处方{status}（{code}）。</source>
            <translation>這份處方{status}（{code}）。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/reading.py" />
            <source>这还不是处方，只是建议（{code}）。</source>
            <translation>這還不是處方，只是建議（{code}）。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/reading.py" />
            <source>这是一份“不要用这种药”的处方。</source>
            <translation>這是一份「不要用這種藥」的處方。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/reading.py" />
            <source>处方里有看不懂的附加说明。</source>
            <translation>處方裡有看不懂的附加說明。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/reading.py" />
            <source>两条说明落在同一个时间，不知道是先后吃还是一起吃。</source>
            <translation>兩條說明落在同一個時間，不知道是先後吃還是一起吃。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/reading.py" />
            <source>同一种药写了两种单位。</source>
            <translation>同一種藥寫了兩種單位。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/reading.py" />
            <source>处方没写几点吃，时间是这里排的。</source>
            <translation>處方沒寫幾點吃，時間是這裡排的。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/reading.py" />
            <source>处方没写是星期几，日子是这里排的。</source>
            <translation>處方沒寫是星期幾，日子是這裡排的。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/reading.py" />
            <source>处方没写至少隔多久，这里按 4 小时算。</source>
            <translation>處方沒寫至少隔多久，這裡按 4 小時算。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/reading.py" />
            <source>处方上写的是“{text}”，请对照。</source>
            <translation>處方上寫的是「{text}」，請對照。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>服药时间里有看不懂的附加说明。</source>
            <translation>服藥時間裡有看不懂的附加說明。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>写的是一次次的具体日期，这里只能按规律提醒。</source>
            <translation>寫的是一次次的具體日期，這裡只能按規律提醒。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>又写需要时才吃，又写了几点吃。</source>
            <translation>又寫需要時才吃，又寫了幾點吃。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>没写多久吃一次，也没写几点吃。</source>
            <translation>沒寫多久吃一次，也沒寫幾點吃。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>次数或间隔写的是一个范围，不知道该提醒几次。</source>
            <translation>次數或間隔寫的是一個範圍，不知道該提醒幾次。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>吃多少天写的是一个范围。</source>
            <translation>吃多少天寫的是一個範圍。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>一共吃几次写的是一个范围。</source>
            <translation>一共吃幾次寫的是一個範圍。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>写了每次要持续多久，像是输液，这里提醒不了。</source>
            <translation>寫了每次要持續多久，像是輸液，這裡提醒不了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>又写几点吃，又写早饭晚饭时吃，只能有一样。</source>
            <translation>又寫幾點吃，又寫早餐晚餐時吃，只能有一樣。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>写了提前或推后多少分钟，却没写是哪一顿。</source>
            <translation>寫了提前或推後多少分鐘，卻沒寫是哪一餐。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>间隔的数字和单位要一起写。</source>
            <translation>間隔的數字和單位要一起寫。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>又写每几小时一次，又写了几点吃。</source>
            <translation>又寫每幾小時一次，又寫了幾點吃。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>每 {n} {unit}一次，一天排不匀或者太密。</source>
            <translation>
                <numerusform>每 {n} {unit}一次，一天排不勻或者太密。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>说一星期 {n} 次，却写了 {days} 天。</source>
            <translation>
                <numerusform>說一星期 {n} 次，卻寫了 {days} 天。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>又写星期几，又写隔几天，两样对不上。</source>
            <translation>又寫星期幾，又寫隔幾天，兩樣對不上。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>说一天 {n} 次，却写了 {times} 个时间。</source>
            <translation>
                <numerusform>說一天 {n} 次，卻寫了 {times} 個時間。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>几天里吃 {n} 次，没写是哪几天。</source>
            <translation>
                <numerusform>幾天裡吃 {n} 次，沒寫是哪幾天。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>一天 {n} 次，没写几点吃。</source>
            <translation>
                <numerusform>一天 {n} 次，沒寫幾點吃。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>需要时才吃的药，不能再写哪几天吃。</source>
            <translation>需要時才吃的藥，不能再寫哪幾天吃。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>需要时才吃的药，间隔只能写分钟、小时、天或星期。</source>
            <translation>需要時才吃的藥，間隔只能寫分鐘、小時、天或星期。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>没写从哪天开始。</source>
            <translation>沒寫從哪天開始。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>吃多少天看不懂。</source>
            <translation>吃多少天看不懂。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/timing.py" />
            <source>“{word}”不是整数。</source>
            <translation>「{word}」不是整數。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/writing.py" />
            <source>每次的量“{amount}”不是一个数加单位。</source>
            <translation>每次的量「{amount}」不是一個數加單位。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/fhir/writing.py" />
            <source>{value} 写不成小数，FHIR 里只能写小数。</source>
            <translation>{value} 寫不成小數，FHIR 裡只能寫小數。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/filling.py" />
            <source>数据库里已有真实的数据，不能装演示数据，请换一个数据库。</source>
            <translation>資料庫裡已有真實的資料，不能裝示範資料，請換一個資料庫。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/filling.py" />
            <source>管理员</source>
            <translation>管理員</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/migrations.py" />
            <source>数据库文件 {place} 打不开：文件坏了，或者写不进去。</source>
            <translation>資料庫檔案 {place} 打不開：檔案壞了，或者寫不進去。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/migrations.py" />
            <source>连不上数据库 {place}：请看看它开了没有，用户名和密码对不对。</source>
            <translation>連不上資料庫 {place}：請看看它有沒有開，使用者名稱和密碼對不對。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/migrations.py" />
            <source>数据库 {place} 是更新的版本建的，请先升级程序。</source>
            <translation>資料庫 {place} 是更新的版本建的，請先升級程式。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/pictures.py" />
            <source>这张图片太大了，请换一张小一些的。</source>
            <translation>這張圖片太大了，請換一張小一些的。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/pictures.py" />
            <source>这张图片打不开，请换一张 JPG 或者 PNG 的照片。</source>
            <translation>這張圖片打不開，請換一張 JPG 或者 PNG 的照片。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/broker.py" />
            <source>和感应器的消息服务器断开了。</source>
            <translation>和感應器的訊息伺服器斷開了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/broker.py" />
            <source>感应器的消息服务器不让进：请看看用户名和密码。</source>
            <translation>感應器的訊息伺服器不讓進：請看看使用者名稱和密碼。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/broker.py" />
            <source>数据库现在没有回应。</source>
            <translation>資料庫現在沒有回應。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/broker.py" />
            <source>感应器的消息服务器不让听这些主题。</source>
            <translation>感應器的訊息伺服器不讓聽這些主題。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/broker.py" />
            <source>感应器的消息服务器的证书不可信。</source>
            <translation>感應器的訊息伺服器的憑證不可信。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/broker.py" />
            <source>和感应器的消息服务器的加密连接建不起来。</source>
            <translation>和感應器的訊息伺服器的加密連線建不起來。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/broker.py" />
            <source>消息服务器的证书文件找不到。</source>
            <translation>訊息伺服器的憑證檔找不到。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/broker.py" />
            <source>连不上感应器的消息服务器：请看看它开了没有，地址对不对。</source>
            <translation>連不上感應器的訊息伺服器：請看看它有沒有開，位址對不對。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>{name}开了{n}分钟</source>
            <translation>
                <numerusform>{name}開了{n}分鐘</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>{name}：离开{n}分钟了</source>
            <translation>
                <numerusform>{name}：離開{n}分鐘了</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>{name}：{n}分钟没有动静</source>
            <translation>
                <numerusform>{name}：{n}分鐘沒有動靜</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>{name}：已经{n}分钟了</source>
            <translation>
                <numerusform>{name}：已經{n}分鐘了</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>按了{name}</source>
            <translation>按了{name}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>{name}：像是摔倒了</source>
            <translation>{name}：像是跌倒了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>{name}开了</source>
            <translation>{name}開了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>{name}：人离开了</source>
            <translation>{name}：人離開了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>{name}：有烟</source>
            <translation>{name}：有煙</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>{name}报警</source>
            <translation>{name}報警</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>电池快没电了{left}</source>
            <translation>電池快沒電了{left}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>还没有收到过它的消息</source>
            <translation>還沒有收到過它的訊息</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>{n}小时没有消息</source>
            <translation>
                <numerusform>{n}小時沒有訊息</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>呼救按钮</source>
            <translation>求救按鈕</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>摔倒探测</source>
            <translation>跌倒偵測</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>门窗</source>
            <translation>門窗</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>走动</source>
            <translation>走動</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>床垫</source>
            <translation>床墊</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>烟雾</source>
            <translation>煙霧</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>别的</source>
            <translation>別的</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>按下</source>
            <translation>按下</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>摔倒</source>
            <translation>跌倒</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>没有摔倒</source>
            <translation>沒有跌倒</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>有人走动</source>
            <translation>有人走動</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>没人走动</source>
            <translation>沒人走動</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>有人在</source>
            <translation>有人在</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>人离开</source>
            <translation>人離開</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>有烟</source>
            <translation>有煙</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>没有烟</source>
            <translation>沒有煙</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>开</source>
            <translation>開</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/sensors/words.py" />
            <source>关</source>
            <translation>關</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/serving.py" />
            <source>端口要在 0 到 65535 之间。</source>
            <translation>連線埠要在 0 到 65535 之間。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/serving.py" />
            <source>地址 {host} 不对，找不到它。</source>
            <translation>位址 {host} 不對，找不到它。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/serving.py" />
            <source>没有权限用端口 {port}，请换一个大于 1023 的。</source>
            <translation>沒有權限用連線埠 {port}，請換一個大於 1023 的。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/serving.py" />
            <source>{host} 的端口 {port} 用不了：可能已经被占用，请换一个。</source>
            <translation>{host} 的連線埠 {port} 用不了：可能已經被佔用，請換一個。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/admission.py" />
            <source>请选这是哪位老人的药。</source>
            <translation>請選這是哪位長輩的藥。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/alarm_notes.py" />
            <source>请写上要记的话。</source>
            <translation>請寫上要記的話。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/alarms.py" />
            <source>这次呼救已经解决了。</source>
            <translation>這次求救已經解決了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/alarms.py" />
            <source>{who}已经在处理了。</source>
            <translation>{who}已經在處理了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/alarms.py" />
            <source>到达时间请写 1 到 {most} 分钟。</source>
            <translation>到達時間請寫 1 到 {most} 分鐘。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/devices.py" />
            <source>请选这台终端给哪位老人用。</source>
            <translation>請選這台終端機給哪位長輩用。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/devices.py" />
            <source>没有这个配对码，或者它已经过期。请看终端屏幕上现在的数字。</source>
            <translation>沒有這個配對碼，或者它已經過期。請看終端機螢幕上現在的數字。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/devices.py" />
            <source>这个配对码已经用过了。</source>
            <translation>這個配對碼已經用過了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/feed.py" />
            <source>换了地址，请把密码再写一遍：不然原来的密码会发给别人。</source>
            <translation>換了位址，請把密碼再寫一遍：不然原來的密碼會發給別人。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/life.py" />
            <source>还没有过动静</source>
            <translation>還沒有過動靜</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/life.py" />
            <source>{words}，终端没连上，问不到</source>
            <translation>{words}，終端機沒連上，問不到</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/store/life.py" />
            <source>从{day}{time}起{n}小时没有动静</source>
            <translation>
                <numerusform>從{day}{time}起{n}小時沒有動靜</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/notifications.py" />
            <source>这个联系人已经删掉了，没有发。</source>
            <translation>這個聯絡人已經刪掉了，沒有發。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/notifications.py" />
            <source>这个联系人没有登记怎么联系，没有发。</source>
            <translation>這個聯絡人沒有登記怎麼聯絡，沒有發。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/notifications.py" />
            <source>这个联系人还没有回复过测试消息，没有发。</source>
            <translation>這個聯絡人還沒有回覆過測試訊息，沒有發。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/notifications.py" />
            <source>这是安伴服务站的测试，不是真的呼救。</source>
            <translation>這是安伴服務站的測試，不是真的求救。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/outbox.py" />
            <source>一直没有发出去，不再发了。</source>
            <translation>一直沒有發出去，不再發了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/outbox.py" />
            <source>还没发出去，这次漏的药已经有结果了，就没有再发。</source>
            <translation>還沒發出去，這次漏的藥已經有結果了，就沒有再發。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/outbox.py" />
            <source>还没发出去，呼救已经解决了，就没有再发。</source>
            <translation>還沒發出去，求救已經解決了，就沒有再發。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/outbox.py" />
            <source>还没发出去，已经有人接了，就没有再发。</source>
            <translation>還沒發出去，已經有人接了，就沒有再發。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/requests.py" />
            <source>请写上由谁去办。</source>
            <translation>請寫上由誰去辦。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/requests.py" />
            <source>请写上为什么办不了，老人会看到。</source>
            <translation>請寫上為什麼辦不了，長輩會看到。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/requests.py" />
            <source>这件事还没有人接单。</source>
            <translation>這件事還沒有人接單。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/requests.py" />
            <source>{who}已经接单了。</source>
            <translation>{who}已經接單了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/requests.py" />
            <source>已经指派给{who}了。</source>
            <translation>已經指派給{who}了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/requests.py" />
            <source>这件事已经办完了。</source>
            <translation>這件事已經辦完了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/requests.py" />
            <source>老人已经取消了。</source>
            <translation>長輩已經取消了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/requests.py" />
            <source>{who}已经退回了。</source>
            <translation>{who}已經退回了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/requests.py" />
            <source>现在不能这样做。</source>
            <translation>現在不能這樣做。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/sensors.py" />
            <source>请选这是哪位老人家的。</source>
            <translation>請選這是哪位長輩家的。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/sensors.py" />
            <source>这个主题已经有感应器在用了。</source>
            <translation>這個主題已經有感應器在用了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/sensors.py" />
            <source>又报了一次：{what}</source>
            <translation>又報了一次：{what}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/store/station.py" />
            <source>已经有“{name}”这道菜了。</source>
            <translation>已經有「{name}」這道菜了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/health.py" />
            <source>存储写不进去</source>
            <translation>儲存空間寫不進去</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/journal.py" />
            <source>日志文件 {path} 不能写：{why}</source>
            <translation>記錄檔 {path} 不能寫：{why}</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/model_loader.py" />
            <source>语音模型还没有下载，连上网会自动下载。</source>
            <translation>語音模型還沒有下載，連上網會自動下載。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/services/model_loader.py" />
            <source>正在下载语音模型，{n}%</source>
            <translation>
                <numerusform>正在下載語音模型，{n}%</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/services/pairing.py" />
            <source>读不了配对文件 {path}。</source>
            <translation>讀不了配對檔 {path}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/pairing.py" />
            <source>配对存不下来，关机后要重新配对（{path}：{why}）。</source>
            <translation>配對存不下來，關機後要重新配對（{path}：{why}）。</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/pairing.py" />
            <source>登记没有存下来，关机后要重新登记。请告诉社区。</source>
            <translation>登記沒有存下來，關機後要重新登記。請告訴社區。</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/performer.py" />
            <source>已经最大声了。</source>
            <translation>已經最大聲了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/performer.py" />
            <source>已经最小声了。</source>
            <translation>已經最小聲了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/performer.py" />
            <source>已经最快了。</source>
            <translation>已經最快了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/performer.py" />
            <source>已经最慢了。</source>
            <translation>已經最慢了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/performer.py" />
            <source>好，刚才的不算。</source>
            <translation>好，剛才的不算。</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/performer.py" />
            <source>换成别的了</source>
            <translation>換成別的了</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/records.py" />
            <source>没能取消成，请打电话给社区。</source>
            <translation>沒能取消成，請打電話給社區。</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/records.py" />
            <source>刚才的评价没能送到。</source>
            <translation>剛才的評價沒能送到。</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/records.py" />
            <source>吃药的记录没能报上去，请告诉社区。</source>
            <translation>吃藥的記錄沒能報上去，請告訴社區。</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/records.py" />
            <source>刚量的数没能报上去，请告诉社区。</source>
            <translation>剛量的數沒能報上去，請告訴社區。</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/self_test.py" />
            <source>没有开声音</source>
            <translation>沒有開聲音</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/self_test.py" />
            <source>没有人按</source>
            <translation>沒有人按</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/sound_test.py" />
            <source>没有找到麦克风</source>
            <translation>沒有找到麥克風</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/sound_test.py" />
            <source>麦克风没有声音</source>
            <translation>麥克風沒有聲音</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/sound_test.py" />
            <source>听不见自己响</source>
            <translation>聽不見自己響</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/supervision.py" />
            <source>在运行</source>
            <translation>在執行</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/supervision.py" />
            <source>一点声音也没有，请看看是不是静音了</source>
            <translation>一點聲音也沒有，請看看是不是靜音了</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/talk_bar.py" />
            <source>正在听，请说…</source>
            <translation>正在聽，請說…</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/talk_bar.py" />
            <source>没有打开语音，请按大按钮。</source>
            <translation>沒有打開語音，請按大按鈕。</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/talk_bar.py" />
            <source>「药吃了」</source>
            <translation>「藥吃了」</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/talk_bar.py" />
            <source>「我要订饭」</source>
            <translation>「我要訂飯」</translation>
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
            <translation>好，按了麥克風再說。</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/taught_phrases.py" />
            <source>好，不按话筒，我也听。</source>
            <translation>好，不按麥克風，我也聽。</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/taught_phrases.py" />
            <source>记下了。可这台机器现在只在按了话筒以后才听，要请社区的人改一下。</source>
            <translation>記下了。可這台機器現在只在按了麥克風以後才聽，要請社區的人改一下。</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/teaching.py" />
            <source>您教的：{name}</source>
            <translation>您教的：{name}</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/teaching.py" />
            <source>删掉了。</source>
            <translation>刪掉了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/services/voice_session.py" />
            <source>我现在听不见您说话。{why}请先按按钮。</source>
            <translation>我現在聽不見您說話。{why}請先按按鈕。</translation>
        </message>
        <message>
            <location filename="../../kiosk/store/faults.py" />
            <source>这台机器的存储满了，刚才的没有记下来。请告诉服务站。</source>
            <translation>這台機器的儲存空間滿了，剛才的沒有記下來。請告訴服務站。</translation>
        </message>
        <message>
            <location filename="../../kiosk/store/faults.py" />
            <source>这台机器的记录文件坏了，刚才的没有记下来。请告诉服务站。</source>
            <translation>這台機器的紀錄檔壞了，剛才的沒有記下來。請告訴服務站。</translation>
        </message>
        <message>
            <location filename="../../kiosk/store/faults.py" />
            <source>这台机器的存储写不进去，刚才的没有记下来。请告诉服务站。</source>
            <translation>這台機器的儲存空間寫不進去，剛才的沒有記下來。請告訴服務站。</translation>
        </message>
        <message>
            <location filename="../../kiosk/store/outbox.py" />
            <source>还有很多事没送出去，先记不下新的了。急事请打电话给服务站。</source>
            <translation>還有很多事沒送出去，先記不下新的了。急事請打電話給服務站。</translation>
        </message>
        <message>
            <location filename="../../kiosk/store/reading.py" />
            <source>这台机器的记录读不出来了，请告诉服务站。</source>
            <translation>這台機器的記錄讀不出來了，請告訴服務站。</translation>
        </message>
        <message>
            <location filename="../../kiosk/store/schema.py" />
            <source>原来的记录文件打不开，已经留着没动：{path}。现在用新的文件，请告诉服务站。</source>
            <translation>原來的紀錄檔打不開，已經留著沒動：{path}。現在用新的檔案，請告訴服務站。</translation>
        </message>
        <message>
            <location filename="../../kiosk/store/schema.py" />
            <source>以前的记录打不开了，已经留着没动。现在用新的，请告诉服务站。</source>
            <translation>以前的記錄打不開了，已經留著沒動。現在用新的，請告訴服務站。</translation>
        </message>
        <message>
            <location filename="../../kiosk/store/schema.py" />
            <source>这台机器的记录文件都打不开，请告诉服务站。</source>
            <translation>這台機器的紀錄檔都打不開，請告訴服務站。</translation>
        </message>
        <message>
            <location filename="../../kiosk/store/writer.py" />
            <source>程序正在关闭，刚才的没有记下来。</source>
            <translation>程式正在關閉，剛才的沒有記下來。</translation>
        </message>
        <message>
            <location filename="../../kiosk/translations.py" />
            <source>没有“{name}”这种语言，有的是：{names}</source>
            <translation>沒有「{name}」這種語言，有的是：{names}</translation>
        </message>
        <message>
            <location filename="../../kiosk/ui/announcing.py" />
            <source>主页</source>
            <translation>首頁</translation>
        </message>
        <message>
            <location filename="../../kiosk/ui/application.py" />
            <source>程序已在没有屏幕的方式下启动，不能再打开界面。</source>
            <translation>程式已在沒有螢幕的方式下啟動，不能再打開介面。</translation>
        </message>
        <message>
            <location filename="../../kiosk/ui/display.py" />
            <source>没有找到显示屏，请接好屏幕、在桌面里启动，或设置 DISPLAY。</source>
            <translation>沒有找到顯示器，請接好螢幕、在桌面裡啟動，或設定 DISPLAY。</translation>
        </message>
        <message>
            <location filename="../../kiosk/ui/display.py" />
            <source>显示屏 {display} 打不开，请检查 DISPLAY 和桌面是否已启动。</source>
            <translation>顯示器 {display} 打不開，請檢查 DISPLAY 和桌面是否已啟動。</translation>
        </message>
        <message>
            <location filename="../../kiosk/ui/display.py" />
            <source>系统缺少显示用的库 {name}，请先安装它。</source>
            <translation>系統缺少顯示用的函式庫 {name}，請先安裝它。</translation>
        </message>
        <message>
            <location filename="../../kiosk/ui/viewmodels/desk.py" />
            <source>往上看</source>
            <translation>往上看</translation>
        </message>
        <message>
            <location filename="../../kiosk/ui/viewmodels/desk.py" />
            <source>往下看</source>
            <translation>往下看</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/choose.py" />
            <source>语音识别没有打开。</source>
            <translation>語音辨識沒有打開。</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/choose.py" />
            <location filename="../../kiosk/voice/ctc.py" />
            <location filename="../../kiosk/voice/sound_prints.py" />
            <location filename="../../kiosk/voice/vosk_backend.py" />
            <source>语音模型还没有下载。</source>
            <translation>語音模型還沒有下載。</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/ctc.py" />
            <location filename="../../kiosk/voice/sound_prints.py" />
            <location filename="../../kiosk/voice/vosk_backend.py" />
            <source>语音模型坏了，请重新下载：{folder}</source>
            <translation>語音模型壞了，請重新下載：{folder}</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/espeak.py" />
            <source>说话程序 {program} 没有装好，听不到声音。</source>
            <translation>說話程式 {program} 沒有裝好，聽不到聲音。</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/faults.py" />
            <source>我现在听不懂话，请按大按钮。请告诉社区。</source>
            <translation>我現在聽不懂話，請按大按鈕。請告訴社區。</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/faults.py" />
            <source>我现在出不了声，请看屏幕上的字。请告诉社区。</source>
            <translation>我現在出不了聲，請看螢幕上的字。請告訴社區。</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/faults.py" />
            <source>我现在听不见您说话，请按大按钮。请告诉社区。</source>
            <translation>我現在聽不見您說話，請按大按鈕。請告訴社區。</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/lexicon.py" />
            <source>没有 {language} 的语音资料：语音识别只听得懂普通话。</source>
            <translation>沒有 {language} 的語音資料：語音辨識只聽得懂普通話。</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/lexicon.py" />
            <location filename="../../kiosk/voice/pauses.py" />
            <source>语音词表 {file} 读不懂：{why}</source>
            <translation>語音詞表 {file} 讀不懂：{why}</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/lexicon.py" />
            <source>不认识的词类 {names}</source>
            <translation>不認識的詞類 {names}</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/loudness.py" />
            <source>太小声了，请靠近一点。</source>
            <translation>太小聲了，請靠近一點。</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/loudness.py" />
            <source>周围有点吵，请大声一点。</source>
            <translation>周圍有點吵，請大聲一點。</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/loudness.py" />
            <source>离得太近了，请退后一点。</source>
            <translation>離得太近了，請退後一點。</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/loudness.py" />
            <source>麦克风一点声音也没有，请看看它是不是关着。</source>
            <translation>麥克風一點聲音也沒有，請看看它是不是關著。</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/manifest.py" />
            <source>3 MB 小模型</source>
            <translation>3 MB 小模型</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/manifest.py" />
            <source>Vosk 中文小模型（42 MB）</source>
            <translation>Vosk 中文小模型（42 MB）</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/models.py" />
            <source>语音模型存不下来，请检查磁盘空间。</source>
            <translation>語音模型存不下來，請檢查磁碟空間。</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/models.py" />
            <source>这个模型由几个文件组成，不能只改一个地址。</source>
            <translation>這個模型由幾個檔案組成，不能只改一個位址。</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/models.py" />
            <source>语音模型没有下载地址。</source>
            <translation>語音模型沒有下載位址。</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/models.py" />
            <source>语音模型下载中断了，联网后会接着下。</source>
            <translation>語音模型下載中斷了，連上網路後會接著下。</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/models.py" />
            <source>下载到的语音模型不对，没有使用它。</source>
            <translation>下載到的語音模型不對，沒有使用它。</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/models.py" />
            <source>语音模型的下载停下了。</source>
            <translation>語音模型的下載停下了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/models.py" />
            <source>下载语音模型的网站没有给出文件（{code}）。</source>
            <translation>下載語音模型的網站沒有給出檔案（{code}）。</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/models.py" />
            <source>下载语音模型的网站给的是网页，不是模型。</source>
            <translation>下載語音模型的網站給的是網頁，不是模型。</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/playback.py" />
            <location filename="../../kiosk/voice/portaudio.py" />
            <source>没有找到喇叭，请接上喇叭。</source>
            <translation>沒有找到喇叭，請接上喇叭。</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/portaudio.py" />
            <source>这台机器上没有 PortAudio 声音程序。</source>
            <translation>這台機器上沒有 PortAudio 聲音程式。</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/pyttsx.py" />
            <source>系统的说话程序没有声音，请装上中文语音。</source>
            <translation>系統的說話程式沒有聲音，請裝上中文語音。</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/recorder.py" />
            <source>这台机器上没有录音程序（{program}）。</source>
            <translation>這台機器上沒有錄音程式（{program}）。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/voice/synthesis.py" />
            <source>这个声音文件太长了，最多 {n} 分钟：{path}</source>
            <translation>
                <numerusform>這個聲音檔太長了，最多 {n} 分鐘：{path}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/synthesis.py" />
            <source>这个声音文件读不了：{path}</source>
            <translation>這個聲音檔讀不了：{path}</translation>
        </message>
        <message>
            <location filename="../../kiosk/voice/vosk_backend.py" />
            <source>这台机器上没有 Vosk 语音识别程序。</source>
            <translation>這台機器上沒有 Vosk 語音辨識程式。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/adherence_live.html" />
            <source>没有服务站</source>
            <translation>沒有服務站</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/adherence_live.html" />
            <source>{n} 位老人</source>
            <translation>
                <numerusform>{n} 位長輩</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/adherence_live.html" />
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>查看</source>
            <translation>檢視</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/adherence_live.html" />
            <location filename="../../kiosk/hub/templates/adherence_person_live.html" />
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <source>导出 CSV</source>
            <translation>匯出 CSV</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/adherence_live.html" />
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>最近 7 天</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/adherence_live.html" />
            <location filename="../../kiosk/hub/templates/adherence_person_live.html" />
            <source>30 天</source>
            <translation>30 天</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/adherence_live.html" />
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <location filename="../../kiosk/hub/templates/deliveries_live.html" />
            <source>没有。</source>
            <translation>沒有。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/adherence_person_live.html" />
            <source>给大夫看的 PDF</source>
            <translation>給醫師看的 PDF</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/adherence_person_live.html" />
            <location filename="../../kiosk/hub/templates/plan_tabs.html" />
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>用药计划</source>
            <translation>用藥計畫</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/adherence_person_live.html" />
            <source>30 天吃了</source>
            <translation>30 天吃了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/adherence_person_live.html" />
            <source>最近 7 天吃了</source>
            <translation>最近 7 天吃了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/adherence_person_live.html" />
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>离上一次太近就吃了</source>
            <translation>離上一次太近就吃了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/adherence_person_live.html" />
            <source>每种药</source>
            <translation>每種藥</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/adherence_person_live.html" />
            <source>一天一天看</source>
            <translation>一天一天看</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/adherence_person_live.html" />
            <source>离上一次只有 {n} 分钟</source>
            <translation>
                <numerusform>離上一次只有 {n} 分鐘</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/adherence_person_live.html" />
            <source>30 天里没有要吃的药。</source>
            <translation>30 天裡沒有要吃的藥。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>没有能通知的人</source>
            <translation>沒有能通知的人</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>老人说：误报</source>
            <translation>長輩說：誤報</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>请打电话问清楚再结束。</source>
            <translation>請打電話問清楚再結束。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>这是每天试一次：看铃声和通知通不通。不是真的呼救，也不会通知家里人。</source>
            <translation>這是每天試一次：看鈴聲和通知通不通。不是真的求救，也不會通知家人。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <source>没有登记</source>
            <translation>沒有登記</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>怎么进门</source>
            <translation>怎麼進門</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>身体情况</source>
            <translation>身體情況</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>没吃的药</source>
            <translation>沒吃的藥</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>最近动静</source>
            <translation>最近動靜</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>终端</source>
            <translation>終端機</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>叫人的经过</source>
            <translation>叫人的經過</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <location filename="../../kiosk/hub/templates/deliveries.html" />
            <location filename="../../kiosk/hub/templates/deliveries_live.html" />
            <location filename="../../kiosk/hub/templates/telling_tabs.html" />
            <source>发送记录</source>
            <translation>發送記錄</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>记一笔，比如：电话没人接</source>
            <translation>記一筆，比如：電話沒人接</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>记一笔</source>
            <translation>記一筆</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>听到了，测试成功</source>
            <translation>聽到了，測試成功</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>我来处理</source>
            <translation>我來處理</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>{who}在路上</source>
            <translation>{who}在路上</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>{who}在处理</source>
            <translation>{who}在處理</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>{n} 分钟到</source>
            <translation>
                <numerusform>{n} 分鐘到</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>已出发</source>
            <translation>已出發</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>怎么结束的</source>
            <translation>怎麼結束的</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>补充，可不写</source>
            <translation>補充，可不寫</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>补充</source>
            <translation>補充</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <source>老人屏幕上看到的</source>
            <translation>長輩螢幕上看到的</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarm.html" />
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>还没有</source>
            <translation>還沒有</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/alarms.html" />
            <source>现在没有呼救</source>
            <translation>現在沒有求救</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>请看看</source>
            <translation>請看看</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>测试，不是真的呼救</source>
            <translation>測試，不是真的求救</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>{at} 的测试已经有人收到，谢谢您。</source>
            <translation>{at} 的測試已經有人收到，謝謝您。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>每天试一次通知通不通。收到了请按一下，不用去哪里。</source>
            <translation>每天試一次通知通不通。收到了請按一下，不用去哪裡。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>收到了</source>
            <translation>收到了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>已经处理好了</source>
            <translation>已經處理好了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>{name}很久没有动静的事已经弄清楚了，谢谢您。</source>
            <translation>{name}很久沒有動靜的事已經弄清楚了，謝謝您。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>{name} {at} 的呼救已经解决，谢谢您。</source>
            <translation>{name} {at} 的求救已經解決，謝謝您。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>很久没有动静了</source>
            <translation>很久沒有動靜了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>家的感应器报警了</source>
            <translation>家的感應器報警了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>呼救了</source>
            <translation>求救了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <source>时间</source>
            <translation>時間</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>情况</source>
            <translation>情況</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>老人后来说是按错了，还是请看一看。</source>
            <translation>長輩後來說是按錯了，還是請看一看。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>{who}已经接了。</source>
            <translation>{who}已經接了。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>大约 {n} 分钟到。</source>
            <translation>
                <numerusform>大約 {n} 分鐘到。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>记下了：您去。老人的终端连着，就会看到您的名字。</source>
            <translation>記下了：您去。長輩的終端機連著，就會看到您的名字。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>您在路上</source>
            <translation>您在路上</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>，大约 {n} 分钟到</source>
            <translation>
                <numerusform>，大約 {n} 分鐘到</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>出发了请按大约几分钟到：</source>
            <translation>出發了請按大約幾分鐘到：</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>您的回复记下了。</source>
            <translation>您的回覆記下了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>记下了：您去不了。改主意了可以再按。</source>
            <translation>記下了：您去不了。改主意了可以再按。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>我去</source>
            <translation>我去</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer.html" />
            <source>我去不了</source>
            <translation>我去不了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_missed.html" />
            <source>药没有吃</source>
            <translation>藥沒有吃</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_missed.html" />
            <source>后来有结果了 {at}</source>
            <translation>後來有結果了 {at}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_missed.html" />
            <source>后来都有结果了，不用再问了，谢谢您。</source>
            <translation>後來都有結果了，不用再問了，謝謝您。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_missed.html" />
            <source>记下了：您来问。</source>
            <translation>記下了：您來問。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_missed.html" />
            <source>{who}已经知道了。</source>
            <translation>{who}已經知道了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_missed.html" />
            <source>这件事已经过去了。</source>
            <translation>這件事已經過去了。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_missed.html" />
            <source>终端提醒过，没有人按。可能忘了，也可能吃了没按。请打个电话问问。</source>
            <translation>終端機提醒過，沒有人按。可能忘了，也可能吃了沒按。請打個電話問問。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_missed.html" />
            <source>该不该补吃，请听大夫的或者看说明书，不要自己加量。</source>
            <translation>該不該補吃，請聽醫師的或者看說明書，不要自己加量。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_missed.html" />
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>知道了，我来问</source>
            <translation>知道了，我來問</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_sorry.html" />
            <source>打不开</source>
            <translation>打不開</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_test.html" />
            <source>测试消息</source>
            <translation>測試訊息</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_test.html" />
            <source>记下了：发错了。不会再发给您，对不起。</source>
            <translation>記下了：發錯了。不會再發給您，對不起。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_test.html" />
            <source>收到，谢谢{name}。以后有呼救会这样通知您。</source>
            <translation>收到，謝謝{name}。以後有求救會這樣通知您。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_test.html" />
            <source>您是{name}吗？有呼救的时候，服务站会这样通知您。</source>
            <translation>您是{name}嗎？有求救的時候，服務站會這樣通知您。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_test.html" />
            <source>按“是我”就是同意。不愿意了，告诉服务站，随时可以去掉。</source>
            <translation>按「是我」就是同意。不願意了，告訴服務站，隨時可以去掉。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_test.html" />
            <source>是我，收到了</source>
            <translation>是我，收到了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/answer_test.html" />
            <source>发错了</source>
            <translation>發錯了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <source>谁</source>
            <translation>誰</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>所有人</source>
            <translation>所有人</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <source>哪一类</source>
            <translation>哪一類</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>哪位老人</source>
            <translation>哪位長輩</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <source>从哪天</source>
            <translation>從哪天</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <source>到哪天</source>
            <translation>到哪天</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <source>检查有没有被改过</source>
            <translation>檢查有沒有被改過</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <source>从第 {n} 条起不对，记录被动过。请马上告诉管理员。</source>
            <translation>
                <numerusform>從第 {n} 筆起不對，紀錄被動過。請馬上告訴管理員。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <source>完整，共 {n} 条，没有被改过。</source>
            <translation>
                <numerusform>完整，共 {n} 筆，沒有被改過。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <source>请抄下来以后核对：</source>
            <translation>請抄下來以後核對：</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <source>编号</source>
            <translation>編號</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <source>做了什么</source>
            <translation>做了什麼</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <source>详情</source>
            <translation>詳情</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/audit_live.html" />
            <source>更早的</source>
            <translation>更早的</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/channels_live.html" />
            <source>平台用这些办法通知人。哪个通道坏了，不会耽误别的，也不会耽误呼救。</source>
            <translation>平台用這些辦法通知人。哪個管道壞了，不會耽誤別的，也不會耽誤求救。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/channels_live.html" />
            <source>消息里的链接指向 {url}。</source>
            <translation>訊息裡的連結指向 {url}。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/channels_live.html" />
            <source>密钥设好了（不显示）</source>
            <translation>金鑰設好了（不顯示）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/channels_live.html" />
            <source>没有设密钥</source>
            <translation>沒有設金鑰</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/channels_live.html" />
            <source>还没有用过</source>
            <translation>還沒有用過</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/channels_live.html" />
            <source>写在平台的配置文件里，要在那里改。</source>
            <translation>寫在平台的設定檔裡，要在那裡改。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/channels_live.html" />
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <location filename="../../kiosk/hub/templates/plan_history_live.html" />
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>修改</source>
            <translation>修改</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/channels_live.html" />
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>删除</source>
            <translation>刪除</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/channels_live.html" />
            <source>真的删掉这个通道</source>
            <translation>真的刪掉這個管道</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/channels_live.html" />
            <source>还没有通道。</source>
            <translation>還沒有管道。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/channels_live.html" />
            <source>加：{label}</source>
            <translation>加：{label}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>有人呼救又没人接的时候，平台按“呼救安排”通知这些人。每种联系方式都要先发一条测试、等本人回复，才算数；没回复过的一律不发。</source>
            <translation>有人求救又沒人接的時候，平台按「求救安排」通知這些人。每種聯絡方式都要先發一條測試、等本人回覆，才算數；沒回覆過的一律不發。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>还没有通道，什么也发不出去。</source>
            <translation>還沒有管道，什麼也發不出去。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>去设通道</source>
            <translation>去設管道</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>没有设对外的网址：消息里没有可以点的链接，测试靠本人打电话报数字确认。</source>
            <translation>沒有設對外的網址：訊息裡沒有可以點的連結，測試靠本人打電話報數字確認。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>能通知到</source>
            <translation>能通知到</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>还通知不到</source>
            <translation>還通知不到</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>{at} 回复过测试</source>
            <translation>{at} 回覆過測試</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>还没回复过测试</source>
            <translation>還沒回覆過測試</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>发测试</source>
            <translation>發測試</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>本人报的 4 位数字</source>
            <translation>本人報的 4 位數字</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>核对</source>
            <translation>核對</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>没有登记联系方式</source>
            <translation>沒有登記聯絡方式</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>真的删掉这个联系人</source>
            <translation>真的刪掉這個聯絡人</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>还没有。</source>
            <translation>還沒有。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/contacts_live.html" />
            <source>加一个联系人</source>
            <translation>加一個聯絡人</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/deliveries_live.html" />
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>（试了 {n} 次）</source>
            <translation>
                <numerusform>（試了 {n} 次）</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/devices_live.html" />
            <source>配对新设备</source>
            <translation>配對新裝置</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/devices_live.html" />
            <source>终端屏幕上的八位数字</source>
            <translation>終端機螢幕上的八位數字</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/devices_live.html" />
            <source>给哪位老人用</source>
            <translation>給哪位長輩用</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/devices_live.html" />
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <location filename="../../kiosk/hub/templates/sensor_forms.html" />
            <source>请选</source>
            <translation>請選</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/devices_live.html" />
            <source>配对</source>
            <translation>配對</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/devices_live.html" />
            <source>最后一次消息</source>
            <translation>最後一次訊息</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/devices_live.html" />
            <source>配对时间</source>
            <translation>配對時間</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/devices_live.html" />
            <source>停用</source>
            <translation>停用</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/devices_live.html" />
            <source>真的停用这台终端</source>
            <translation>真的停用這台終端機</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/devices_live.html" />
            <source>还没有终端。</source>
            <translation>還沒有終端機。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/duty.html" />
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <location filename="../../kiosk/hub/templates/frame.html" />
            <source>值班台</source>
            <translation>值班台</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>断线的终端</source>
            <translation>斷線的終端機</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>自动通知停住了：没人接的呼救不会再往下叫人。请告诉管理员，先自己打电话。</source>
            <translation>自動通知停住了：沒人接的求救不會再往下叫人。請告訴管理員，先自己打電話。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>药没有吃：{names}</source>
            <translation>藥沒有吃：{names}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>去看看</source>
            <translation>去看看</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>老人取消的</source>
            <translation>長輩取消的</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>老人取消了，请停办：</source>
            <translation>長輩取消了，請停辦：</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>去办</source>
            <translation>去辦</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>完成</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>改派</source>
            <translation>改派</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>后面还有 {n} 件</source>
            <translation>
                <numerusform>後面還有 {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/duty_live.html" />
            <source>今天结束的</source>
            <translation>今天結束的</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>马上</source>
            <translation>馬上</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>值班台响铃</source>
            <translation>值班台響鈴</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>已删掉的人</source>
            <translation>已刪掉的人</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>没人接，过</source>
            <translation>沒人接，過</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>多少秒更响</source>
            <translation>多少秒更響</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>秒，铃声更响</source>
            <translation>秒，鈴聲更響</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>过</source>
            <translation>過</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>第 {n} 批，多少秒</source>
            <translation>
                <numerusform>第 {n} 批，多少秒</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>秒，通知</source>
            <translation>秒，通知</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>多少秒通知所有人</source>
            <translation>多少秒通知所有人</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>秒，通知所有人</source>
            <translation>秒，通知所有人</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>接了，过</source>
            <translation>接了，過</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>接了多少分钟没解决再响</source>
            <translation>接了多少分鐘沒解決再響</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>分钟没解决，再响；说好的时间过了</source>
            <translation>分鐘沒解決，再響；說好的時間過了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>晚到多少分钟再响</source>
            <translation>晚到多少分鐘再響</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>分钟没到，再响</source>
            <translation>分鐘沒到，再響</translation>
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
            <translation>儲存</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>改回默认的安排</source>
            <translation>改回預設的安排</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>改回全站的安排</source>
            <translation>改回全站的安排</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>还没回过测试消息，通知不到：</source>
            <translation>還沒回過測試訊息，通知不到：</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>站里还没有登记能通知的人：没人看着值班台，呼救就没有人知道。</source>
            <translation>站裡還沒有登記能通知的人：沒人看著值班台，求救就沒有人知道。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>每天到点响一次，走一遍铃声和通知，只通知站里的人。没来、没人接，值班台会说。</source>
            <translation>每天到點響一次，走一遍鈴聲和通知，只通知站裡的人。沒來、沒人接，值班台會說。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>现在没有开。</source>
            <translation>現在沒有開。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>几点测试</source>
            <translation>幾點測試</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>现在试一次</source>
            <translation>現在試一次</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>自己的安排</source>
            <translation>自己的安排</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>照全站的安排</source>
            <translation>照全站的安排</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>身体情况（呼救时给去的人看，不发短信）</source>
            <translation>身體情況（求救時給去的人看，不發簡訊）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>高血压，装了起搏器</source>
            <translation>高血壓，裝了心律調節器</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>备用钥匙在 402 陈姐家</source>
            <translation>備用鑰匙在 402 陳姐家</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/escalation_live.html" />
            <source>给{name}单独安排</source>
            <translation>給{name}單獨安排</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/forms.html" />
            <source>为什么办不了（老人会看到）</source>
            <translation>為什麼辦不了（長輩會看到）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/forms.html" />
            <source>为什么办不了</source>
            <translation>為什麼辦不了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/frame.html" />
            <source>页面</source>
            <translation>頁面</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/frame.html" />
            <source>铃声开着</source>
            <translation>鈴聲開著</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/frame.html" />
            <source>正在连接</source>
            <translation>正在連線</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/frame.html" />
            <source>铃声还没打开。接班请按一下这里，有呼救才会响。</source>
            <translation>鈴聲還沒打開。接班請按一下這裡，有求救才會響。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/frame.html" />
            <source>登录过期了，这一页收不到呼救。请马上重新登录</source>
            <translation>登入過期了，這一頁收不到求救。請馬上重新登入</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/frame.html" />
            <source>和平台断开了，这一页可能不是最新的。请看看网络。</source>
            <translation>和平台斷開了，這一頁可能不是最新的。請看看網路。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/login.html" />
            <source>安伴值班台</source>
            <translation>安伴值班台</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/login.html" />
            <source>登录名</source>
            <translation>登入名稱</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/login.html" />
            <source>密码</source>
            <translation>密碼</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/menu_live.html" />
            <source>老人 {price}</source>
            <translation>長輩 {price}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/menu_live.html" />
            <source>还没有菜，请在下面添。</source>
            <translation>還沒有菜，請在下面添。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/menu_live.html" />
            <source>保存{meal}</source>
            <translation>儲存{meal}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/menu_live.html" />
            <source>添一道菜</source>
            <translation>添一道菜</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/menu_live.html" />
            <source>菜名</source>
            <translation>菜名</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/menu_live.html" />
            <source>价钱（元）</source>
            <translation>價錢（元）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/menu_live.html" />
            <source>老人价（元，可不写）</source>
            <translation>長輩價（元，可不寫）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/menu_live.html" />
            <source>哪一顿做</source>
            <translation>哪一餐做</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>终端一直提醒到时间过了，还没有人回答，就到这里。老人后来吃了，这里自己会消掉。</source>
            <translation>終端機一直提醒到時間過了，還沒有人回答，就到這裡。長輩後來吃了，這裡自己會消掉。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>{at} 补吃了</source>
            <translation>{at} 補吃了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>没吃</source>
            <translation>沒吃</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>家里和站里都没有能通知的人，请直接打电话。</source>
            <translation>家裡和站裡都沒有能通知的人，請直接打電話。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>还没有通知谁</source>
            <translation>還沒有通知誰</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>怎么通知</source>
            <translation>怎麼通知</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>现在没有漏服要处理。</source>
            <translation>現在沒有漏服要處理。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>几次一起漏的只发一条；同一个人三个小时里最多一条，一天最多 {n} 条；夜里不发，早上再发。短信里不写药名。</source>
            <translation>
                <numerusform>幾次一起漏的只發一條；同一個人三個小時裡最多一條，一天最多 {n} 條；夜裡不發，早上再發。簡訊裡不寫藥名。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>漏了过</source>
            <translation>漏了過</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>几分钟通知家里人</source>
            <translation>幾分鐘通知家裡人</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>分钟，通知家里人</source>
            <translation>分鐘，通知家裡人</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>没有能通知的家里人</source>
            <translation>沒有能通知的家裡人</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>还没人管，过</source>
            <translation>還沒人管，過</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>几分钟通知值班的人</source>
            <translation>幾分鐘通知值班的人</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>分钟，通知值班的人</source>
            <translation>分鐘，通知值班的人</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>没有能通知的值班的人</source>
            <translation>沒有能通知的值班的人</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>从几点起不发</source>
            <translation>從幾點起不發</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>到几点再发</source>
            <translation>到幾點再發</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>不发</source>
            <translation>不發</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/missed_live.html" />
            <source>写 0 就是不通知。</source>
            <translation>寫 0 就是不通知。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>第 {n} 次，什么时候</source>
            <translation>
                <numerusform>第 {n} 次，什麼時候</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>按钟点</source>
            <translation>按鐘點</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>第 {n} 次，几点</source>
            <translation>
                <numerusform>第 {n} 次，幾點</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>几分钟</source>
            <translation>幾分鐘</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>第 {n} 次，前后几分钟</source>
            <translation>
                <numerusform>第 {n} 次，前後幾分鐘</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>这次吃多少，一样就不写</source>
            <translation>這次吃多少，一樣就不寫</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>第 {n} 次，吃多少</source>
            <translation>
                <numerusform>第 {n} 次，吃多少</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>修改{name}的药</source>
            <translation>修改{name}的藥</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>给{name}添一种药</source>
            <translation>給{name}添一種藥</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <location filename="../../assets/demo/station.toml" />
            <source>1 片</source>
            <translation>1 顆</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>常用的吃法</source>
            <translation>常用的吃法</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>什么时候吃</source>
            <translation>什麼時候吃</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>到点提醒</source>
            <translation>到點提醒</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>需要时自己吃，不提醒</source>
            <translation>需要時自己吃，不提醒</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>再加一次</source>
            <translation>再加一次</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>星期几</source>
            <translation>星期幾</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>隔几天</source>
            <translation>隔幾天</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>吃几天停几天</source>
            <translation>吃幾天停幾天</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>每隔</source>
            <translation>每隔</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>每隔几个星期</source>
            <translation>每隔幾個星期</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>每</source>
            <translation>每</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>每几天</source>
            <translation>每幾天</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>天、星期还是月</source>
            <translation>天、星期還是月</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>吃一天（2 天就是隔天）</source>
            <translation>吃一天（2 天就是隔天）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>吃几天</source>
            <translation>吃幾天</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>天，停</source>
            <translation>天，停</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>停几天</source>
            <translation>停幾天</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>不限</source>
            <translation>不限</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>注意什么（一行一条，老人听得到）</source>
            <translation>注意什麼（一行一條，長輩聽得到）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>不写按常用的</source>
            <translation>不寫按常用的</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>家里现在还有</source>
            <translation>家裡現在還有</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>28 片</source>
            <translation>28 片</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>快吃完前几天提醒</source>
            <translation>快吃完前幾天提醒</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>药的照片</source>
            <translation>藥的照片</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>药片或者药盒的照片（老人屏幕上看得到）</source>
            <translation>藥片或者藥盒的照片（長輩螢幕上看得到）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>去掉照片</source>
            <translation>去掉照片</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>先停着，不提醒</source>
            <translation>先停著，不提醒</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>以后 14 天</source>
            <translation>以後 14 天</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>预览</source>
            <translation>預覽</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_edit_live.html" />
            <source>不保存</source>
            <translation>不儲存</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange.html" />
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <location filename="../../kiosk/hub/templates/plan_tabs.html" />
            <source>导入和导出</source>
            <translation>匯入和匯出</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>{name}的处方，读了这些</source>
            <translation>{name}的處方，讀了這些</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>只是看看，什么都没有保存。</source>
            <translation>只是看看，什麼都沒有儲存。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>读进来的都先停着，不提醒。请和处方一条一条核对，再到“用药计划”里按“继续”。</source>
            <translation>讀進來的都先停著，不提醒。請和處方一條一條核對，再到「用藥計畫」裡按「繼續」。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>没读：{reason}</source>
            <translation>沒讀：{reason}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>核对、修改</source>
            <translation>核對、修改</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>到{name}的用药计划</source>
            <translation>到{name}的用藥計畫</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>导入处方</source>
            <translation>匯入處方</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>读 FHIR R4 的 MedicationRequest（JSON）。每张处方要么整个读进来，要么说明为什么没读；不会少读一半。</source>
            <translation>讀 FHIR R4 的 MedicationRequest（JSON）。每張處方要麼整個讀進來，要麼說明為什麼沒讀；不會少讀一半。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>给哪位老人</source>
            <translation>給哪位長輩</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>文件</source>
            <translation>檔案</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>处方没写从哪天开始的，从这天（可不写）</source>
            <translation>處方沒寫從哪天開始的，從這天（可不寫）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>或者把内容贴在这里</source>
            <translation>或者把內容貼在這裡</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>导入</source>
            <translation>匯入</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>先看看，不保存</source>
            <translation>先看看，不儲存</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>导出</source>
            <translation>匯出</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>{name}有 {n} 份计划。</source>
            <translation>
                <numerusform>{name}有 {n} 份計畫。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>写不出来：{medicine}：{reason}</source>
            <translation>寫不出來：{medicine}：{reason}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_exchange_live.html" />
            <source>下载 FHIR 文件</source>
            <translation>下載 FHIR 檔案</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_history_live.html" />
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>改动记录</source>
            <translation>改動記錄</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_history_live.html" />
            <source>已经删掉了</source>
            <translation>已經刪掉了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_history_live.html" />
            <source>回到用药计划</source>
            <translation>回到用藥計畫</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_preview_live.html" />
            <source>不用吃</source>
            <translation>不用吃</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plan_preview_live.html" />
            <source>写好药名和几点吃，这里就能看到以后 14 天。</source>
            <translation>寫好藥名和幾點吃，這裡就能看到以後 14 天。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>所有老人</source>
            <translation>所有長輩</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>{name}有一份计划自己对不上，请看看</source>
            <translation>{name}有一份計畫自己對不上，請看看</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>添一种药</source>
            <translation>添一種藥</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>家里的还够 {n} 天</source>
            <translation>
                <numerusform>家裡的還夠 {n} 天</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>已暂停</source>
            <translation>已暫停</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>已结束</source>
            <translation>已結束</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>继续</source>
            <translation>繼續</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>暂停</source>
            <translation>暫停</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>不吃了</source>
            <translation>不吃了</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>写错了，删掉</source>
            <translation>寫錯了，刪掉</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>没有用药计划</source>
            <translation>沒有用藥計畫</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>{name}的一天：几点起床、吃饭、睡觉</source>
            <translation>{name}的一天：幾點起床、吃飯、睡覺</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>写“早饭后”“睡觉前”的药跟着变。</source>
            <translation>寫「早飯後」「睡覺前」的藥跟著變。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>老人很多，请在上面选一位。</source>
            <translation>長輩很多，請在上面選一位。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/plans_live.html" />
            <source>还没有登记老人，请先到“老人”页登记。</source>
            <translation>還沒有登記長輩，請先到「長輩」頁登記。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <source>今天没有药</source>
            <translation>今天沒有藥</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <source>还没有登记老人。</source>
            <translation>還沒有登記長輩。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <source>登记一位老人</source>
            <translation>登記一位長輩</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <source>怎么称呼</source>
            <translation>怎麼稱呼</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <source>王奶奶</source>
            <translation>王奶奶</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <source>服务站电话</source>
            <translation>服務站電話</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <source>联系人 {n}</source>
            <translation>
                <numerusform>聯絡人 {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/residents_live.html" />
            <source>关系，如 女儿</source>
            <translation>關係，如 女兒</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensor_forms.html" />
            <source>床头按钮</source>
            <translation>床頭按鈕</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensor_forms.html" />
            <source>是什么</source>
            <translation>是什麼</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensor_forms.html" />
            <source>谁家的</source>
            <translation>誰家的</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensor_forms.html" />
            <source>主题（用 HTTP 的不写）</source>
            <translation>主題（用 HTTP 的不寫）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensor_forms.html" />
            <source>几小时没消息算断线</source>
            <translation>幾小時沒訊息算斷線</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensor_forms.html" />
            <source>碰到它算老人有动静</source>
            <translation>碰到它算長輩有動靜</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensor_forms.html" />
            <source>看到什么</source>
            <translation>看到什麼</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensor_forms.html" />
            <source>持续几分钟才算（0 是马上）</source>
            <translation>持續幾分鐘才算（0 是馬上）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensor_forms.html" />
            <source>从几点（全天不写）</source>
            <translation>從幾點（全天不寫）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensor_forms.html" />
            <source>到几点</source>
            <translation>到幾點</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensor_forms.html" />
            <source>报什么</source>
            <translation>報什麼</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensor_forms.html" />
            <source>先在终端上问几秒（0 不问）</source>
            <translation>先在終端機上問幾秒（0 不問）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensor_forms.html" />
            <source>保存规则</source>
            <translation>儲存規則</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>这段时间的消息，有的会补来，有的会丢，请多留心。</source>
            <translation>這段時間的訊息，有的會補來，有的會丟，請多留心。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>正在听 {host} 的消息</source>
            <translation>正在聽 {host} 的訊息</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>没有接消息服务器（MQTT）。用 HTTP 的感应器不需要它。</source>
            <translation>沒有接訊息伺服器（MQTT）。用 HTTP 的感應器不需要它。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>还没登记的</source>
            <translation>還沒登記的</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>还没登记的感应器</source>
            <translation>還沒登記的感應器</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>就是刚按的这个，登记它</source>
            <translation>就是剛按的這個，登記它</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>登记</source>
            <translation>登記</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>没有动静时</source>
            <translation>沒有動靜時</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>不在家，先不问</source>
            <translation>不在家，先不問</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>不问</source>
            <translation>不問</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>到 {time} 还没动静就问</source>
            <translation>到 {time} 還沒動靜就問</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>{begin} 到 {end}，{n} 小时没动静就问</source>
            <translation>
                <numerusform>{begin} 到 {end}，{n} 小時沒動靜就問</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>{n} 分钟不答告诉值班台</source>
            <translation>
                <numerusform>{n} 分鐘不答告訴值班台</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>最后一次动静：{when}</source>
            <translation>最後一次動靜：{when}</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>早上到几点还没动静就问（不问不写）</source>
            <translation>早上到幾點還沒動靜就問（不問不寫）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>白天几小时没动静就问（0 不问）</source>
            <translation>白天幾小時沒動靜就問（0 不問）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>白天从</source>
            <translation>白天從</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>到</source>
            <translation>到</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>问了等几分钟</source>
            <translation>問了等幾分鐘</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>现在不在家</source>
            <translation>現在不在家</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>改</source>
            <translation>改</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>去掉这条</source>
            <translation>去掉這條</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>没有规则：不呼救</source>
            <translation>沒有規則：不求救</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>，碰到它算有动静</source>
            <translation>，碰到它算有動靜</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>刚才的消息</source>
            <translation>剛才的訊息</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>还没有。按一下它，这里就会看到。</source>
            <translation>還沒有。按一下它，這裡就會看到。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>加一条规则</source>
            <translation>加一條規則</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>拆掉</source>
            <translation>拆掉</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>真的拆掉</source>
            <translation>真的拆掉</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>没有感应器</source>
            <translation>沒有感應器</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>添一个感应器</source>
            <translation>添一個感應器</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>HTTP 钥匙</source>
            <translation>HTTP 鑰匙</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>所有感应器</source>
            <translation>所有感應器</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>作废</source>
            <translation>作廢</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>给哪个</source>
            <translation>給哪個</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>网关（所有感应器）</source>
            <translation>閘道器（所有感應器）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>叫什么</source>
            <translation>叫什麼</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>钥匙只显示这一次，请马上抄到网关里：</source>
            <translation>鑰匙只顯示這一次，請馬上抄到閘道器裡：</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>发一把钥匙</source>
            <translation>發一把鑰匙</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>消息服务器（MQTT）</source>
            <translation>訊息伺服器（MQTT）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>地址（不写就不听）</source>
            <translation>位址（不寫就不聽）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>端口</source>
            <translation>連線埠</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>加密（TLS）</source>
            <translation>加密（TLS）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>证书文件（公网证书不写）</source>
            <translation>憑證檔（公網憑證不寫）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>用户名</source>
            <translation>使用者名稱</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>密码（不改不写）</source>
            <translation>密碼（不改不寫）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sensors_live.html" />
            <source>主题，用空格分开</source>
            <translation>主題，用空格分開</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/sorry.html" />
            <location filename="../../kiosk/hub/templates/sorry_live.html" />
            <source>没有办成</source>
            <translation>沒有辦成</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/summary.html" />
            <source>去值班台</source>
            <translation>去值班台</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>值班</source>
            <translation>值班</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <location filename="../../assets/demo/station.toml" />
            <source>女儿</source>
            <translation>女兒</translation>
        </message>
        <message numerus="yes">
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>联系方式 {n}</source>
            <translation>
                <numerusform>聯絡方式 {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>用哪个通道</source>
            <translation>用哪個管道</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>手机号、邮箱或者网址</source>
            <translation>手機號碼、電子信箱或者網址</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>号码或地址</source>
            <translation>號碼或位址</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>最多等几秒</source>
            <translation>最多等幾秒</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>网址（联系人自己写了网址的，用他的）</source>
            <translation>網址（聯絡人自己寫了網址的，用他的）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>邮件服务器</source>
            <translation>郵件伺服器</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>加密</source>
            <translation>加密</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>不加密（只限本机）</source>
            <translation>不加密（只限本機）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>账号</source>
            <translation>帳號</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>发件邮箱（不写就是账号）</source>
            <translation>寄件電子信箱（不寫就是帳號）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>网址</source>
            <translation>網址</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>方法</source>
            <translation>方法</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>短信签名</source>
            <translation>簡訊簽名</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>请求头（一行一个，密钥写成 {secret}）</source>
            <translation>標頭（一行一個，金鑰寫成 {secret}）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>内容</source>
            <translation>內容</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>回话里看哪里</source>
            <translation>回話裡看哪裡</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>是什么就算收下（一行一个）</source>
            <translation>是什麼就算收下（一行一個）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>是什么要再试（一行一个）</source>
            <translation>是什麼要再試（一行一個）</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>原因写在哪里</source>
            <translation>原因寫在哪裡</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>密钥或密码</source>
            <translation>金鑰或密碼</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>已经有了，不改就空着</source>
            <translation>已經有了，不改就空著</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_forms.html" />
            <source>保存以后谁也看不到，只能换新的。</source>
            <translation>儲存以後誰也看不到，只能換新的。</translation>
        </message>
        <message>
            <location filename="../../kiosk/hub/templates/telling_tabs.html" />
            <source>联系人和通知</source>
            <translation>聯絡人和通知</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>儿子</source>
            <translation>兒子</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>老伴</source>
            <translation>老伴</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>孙子</source>
            <translation>孫子</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>红烧肉</source>
            <translation>紅燒肉</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>锅包肉</source>
            <translation>鍋包肉</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>地三鲜</source>
            <translation>地三鮮</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>小鸡炖蘑菇</source>
            <translation>小雞燉蘑菇</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>西红柿炒鸡蛋</source>
            <translation>番茄炒蛋</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>土豆丝</source>
            <translation>炒馬鈴薯絲</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>白菜豆腐</source>
            <translation>白菜豆腐</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>清蒸鱼</source>
            <translation>清蒸魚</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>酸菜炖粉条</source>
            <translation>酸菜燉冬粉</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>溜肉段</source>
            <translation>溜肉段</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>排骨汤</source>
            <translation>排骨湯</translation>
        </message>
        <message numerus="yes">
            <location filename="../../assets/demo/station.toml" />
            <source>碗</source>
            <translation>
                <numerusform>碗</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>小米粥</source>
            <translation>小米粥</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>大米粥</source>
            <translation>白粥</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>豆腐脑</source>
            <translation>豆花</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>豆浆</source>
            <translation>豆漿</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>油条</source>
            <translation>油條</translation>
        </message>
        <message numerus="yes">
            <location filename="../../assets/demo/station.toml" />
            <source>根</source>
            <translation>
                <numerusform>根</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>鸡蛋羹</source>
            <translation>蒸蛋</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>包子</source>
            <translation>包子</translation>
        </message>
        <message numerus="yes">
            <location filename="../../assets/demo/station.toml" />
            <source>个</source>
            <translation>
                <numerusform>個</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>馒头</source>
            <translation>饅頭</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>花卷</source>
            <translation>花捲</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>饺子</source>
            <translation>水餃</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>面条</source>
            <translation>湯麵</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>米饭</source>
            <translation>白飯</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>打扫卫生</source>
            <translation>打掃</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>洗衣服</source>
            <translation>洗衣服</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>擦玻璃</source>
            <translation>擦窗戶</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>上门做饭</source>
            <translation>到府煮飯</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>帮忙洗澡</source>
            <translation>幫忙洗澡</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>理发</source>
            <translation>剪頭髮</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>代买东西</source>
            <translation>代買東西</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>陪着出门</source>
            <translation>陪著出門</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>搬东西</source>
            <translation>搬東西</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>头疼</source>
            <translation>頭痛</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>头晕</source>
            <translation>頭暈</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>咳嗽</source>
            <translation>咳嗽</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>发烧</source>
            <translation>發燒</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>腿疼</source>
            <translation>腿痛</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>腰疼</source>
            <translation>腰痛</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>肚子疼</source>
            <translation>肚子痛</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>拉肚子</source>
            <translation>拉肚子</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>睡不着觉</source>
            <translation>睡不著</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>吃不下饭</source>
            <translation>吃不下飯</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>牙疼</source>
            <translation>牙痛</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>血压高</source>
            <translation>血壓高</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>心内科</source>
            <translation>心臟內科</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>骨科</source>
            <translation>骨科</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>眼科</source>
            <translation>眼科</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>中医科</source>
            <translation>中醫科</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>消化科</source>
            <translation>腸胃科</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>神经内科</source>
            <translation>神經內科</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>口腔科</source>
            <translation>牙科</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>皮肤科</source>
            <translation>皮膚科</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>张大夫</source>
            <translation>張醫生</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>刘大夫</source>
            <translation>劉醫生</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>水管漏水</source>
            <translation>水管漏水</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>没电、跳闸</source>
            <translation>停電、跳電</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>暖气不热</source>
            <translation>暖氣不熱</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>门锁坏了</source>
            <translation>門鎖壞了</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>家电坏了</source>
            <translation>家電壞了</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>上不了网</source>
            <translation>不能上網</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>煤气灶坏了</source>
            <translation>瓦斯爐壞了</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>别的东西坏了</source>
            <translation>別的東西壞了</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>水费</source>
            <translation>水費</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>电费</source>
            <translation>電費</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>燃气费</source>
            <translation>瓦斯費</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>取暖费</source>
            <translation>暖氣費</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>话费</source>
            <translation>電話費</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>物业费</source>
            <translation>管理費</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>2 片</source>
            <translation>2 顆</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>免费量血压</source>
            <translation>免費量血壓</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>星期三上午九点，社区服务站一楼免费量血压、测血糖。请带上您的药。</source>
            <translation>星期三上午九點，社區服務站一樓免費量血壓、測血糖。請帶上您的藥。</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>暖气检修</source>
            <translation>暖氣檢修</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>星期五上午检修暖气，八点到十一点暖气会凉一些。屋里请多穿点。</source>
            <translation>星期五上午檢修暖氣，八點到十一點暖氣會涼一些。屋裡請多穿一點。</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>值班护士</source>
            <translation>值班護理師</translation>
        </message>
        <message>
            <location filename="../../assets/demo/station.toml" />
            <source>社区调度</source>
            <translation>社區調度員</translation>
        </message>
    </context>
</TS>

/** Names that the corpus is made of. The detector must know none of them: a test holds the two apart. */
const split = (text: string): readonly string[] => text.trim().split(/\s+/)

export const givenNames = split(`
  กมลชนก กฤตภาส กฤติน กวินท์ กัญญาณัฐ กันตพงศ์ กานต์ธิดา เกวลิน ขวัญข้าว คณิน จิดาภา จิรายุส ชญานิศ ชนกันต์ ชนิตา ชยพล ชลิตา ชวัลวิทย์
  ชัชพงศ์ ญาณิศา ฐานิดา ณฐกร ณภัทร ณัชชา ณัฏฐ์ ณิชนันท์ ดลฤดี ตฤณ ถิรวัฒน์ ทวีวัฒน์ ทัศนันท์ ทิฆัมพร ธนดล ธนภัทร ธนัชพร ธรรศ ธฤษณุ ธัญชนก ธันยพร
  ธีรเดช นภสร นรภัทร นราวิชญ์ นวพล นันท์นภัส นิชานันท์ บงกช บัณฑิตา บุษยา ปฏิภาณ ปฐมพร ปณิตา ปพิชญา ประพันธ์ศักดิ์ ปรียานุช ปวริศา ปัณณธร ปุณยวีร์
  พงศกร พชรพล พรชนก พรลภัส พศิน พัชราภา พัทธนันท์ พิชญ์ พิมพ์มาดา พีรวิชญ์ ภควัต ภัคจิรา ภัทรวดี ภาวิดา ภูมิพัฒน์ มธุรส มนัสวี มัลลิกา
  เมธาวี ยศวดี รชต รมิตา รวิสรา รัชพล รัญชนา ฤทัยชนก ลภัสรดา ลักษิกา วชิรวิทย์ วรกมล วรัญญู วริศรา วศิน วัชรวีร์ วาสิฏฐี วิชญาดา วีรภัทร ศตวรรษ
  ศศิวิมล ศิรประภา ศิวกร ศุภวิชญ์ สรวิชญ์ สลิลทิพย์ สาริศา สิรวิชญ์ สุชานาถ สุธาสินี สุพิชญา สุภัสสรา เสาวภาคย์ หทัยภัทร อชิรญา อติวิชญ์ อธิชา
  อนัญญา อภิชญา อริสรา อัจฉริยา อัครวินท์ อิงครัต อิทธิกร อินทุอร เอื้ออังกูร
`)
export const surnames = split(`
  กมลเลิศวรา กองแก้วหาญ กันทะวงศ์ กาญจนบดี กิตติธนานนท์ เกตุชาติ แก้วกัณหา ขันติวรกุล คงกระพัน คำภีระ เครือบุญมา จันทร์กระจ่าง จิตต์ประสงค์ จินดาพันธ์ุ
  เจนวิทยา ใจกว้าง ชมภูวิเศษ ชัยวรรณา ช่างหล่อ ชินวรานนท์ เชิดชูธรรม ไชยปัญญา ซื่อตระกูล ฐิติพันธ์ ณรงค์เดชา ดวงจำปา ดำรงศิลป์ เดชอุดม ตันติวงศา
  ตั้งใจจริง เต็มสิริ ไตรวิทยางกูร ถนอมทรัพย์ ทรัพย์อนันต์ ทองเจริญสุข ทิพย์โยธา เทพบำรุง ธนะพานิช ธรรมโชติกา ธาราวณิช นวลละออง นาคประเสริฐ นิลวัฒนา
  เนตรวิจิตร บัวผันสวย บำรุงเวช บุญยะรัตนา บุณยเกียรติ ปัญญาเลิศ ปานทองคำ ปิยะจารุ ผลประเสริฐ ผ่องแผ้วศรี พงษ์พิทักษ์ พรหมสาขา พันธุ์พฤกษา พิมพาศรี
  เพชรชูศรี โพธิ์ศรีงาม ภักดีวงษ์ ภูแสนคำ มณีโรจน์ มั่งมีศรี มาลัยทองกุล เมฆสุวรรณ ยอดนางรอง ยิ้มประดิษฐ์ เย็นสบาย รัตนพงศา รุ่งเรืองวงค์ ลาภเจริญ
  เลิศสุวรรณไพศาล วงศ์ชาญชัย วรรณะประภา วัฒนกิจ วิริยะกุลชัย เวชกามา ศรีวิชัยอินทร์ ศักดิ์สุนทร ศิลาอ่อน เศรษฐีทรัพย์ สกุลแก้ววงศ์ สมบูรณ์ผล สังข์สุวรรณ
  สายบุญเรือง สิงห์โตทอง สิทธิศักดิ์ สุขเกษมสันต์ สุนทรวาที สุวรรณโณ เสนานุช แสนยากุล หงษ์เวียง หมื่นราช หอมสุวรรณ อนันตกูล อมรรัตนชัย อ่อนละมัย
  อิ่มสำราญ อินต๊ะวงค์ อุดมโภชน์ อุปถัมภ์ เอกวรานนท์ เอี่ยมละออ โอภาสวงศ์ ยูโซ๊ะ สาและ เจ๊ะหะ แซ่ลิ้มเฮง แซ่โง้ว อาแว
`)
export const latinGivenNames = split(`
  Apinya Atcharaporn Chayanon Chutimon Darunee Ekkachai Jirapat Kanokwan Kittiphat Kunlanit Lalita Manatsanan Nattawut Natthida Nichapa Nopparat Orawan
  Pakin Panadda Parichat Patcharapol Phakhawat Pimchanok Piyathida Rachata Ratchanon Sarawut Sirilak Sukrit Supansa Tanawat Thanakorn Thitirat Varisara
  Wanida Wichuda Worapol Yanisa Yuthana Benjamin Catherine Daniel Elena Farida Hiroshi Khin Minh Oliver Rashid
`)
export const latinSurnames = split(`
  Aksornsri Boonyarat Chaiyaphum Charoenwong Damrongsak Hemmarat Inthasorn Jantarasiri Kaewmanee Kittiwong Kongsawat Limcharoen Maneewong Nakprasit
  Ngamsiri Panyawong Petcharat Phromma Pongpanich Rattanakul Rungruang Saelim Saetang Sangthong Sirisuk Somboonchai Srisawat Suksamran Suwannarat Tantiwong
  Thepsiri Thongdee Udomsin Wattanakul Wongsawat Yodsuwan Fischer Nakamura Nguyen Okafor Petrov Robertson Silva Win
`)

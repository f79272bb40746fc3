// Common given names and surnames in Latin letters, in lower case: of people in Thailand as they are romanised, and of others who live there.
const split = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

export const latinNames = split(`
  somchai somsak somporn sompong somying somjai sombat somkid somkiat surachai suchart suchada sudarat sukanya sunee supaporn supoj suthep suwit suwan suwanna suriya siriporn siriwan sirichai sirinya
  sasithorn sakda sakchai sanit saowalak saowanee sutthi santi sarayut amnuay amnat amporn anan anon anong anuchit anucha anurak apichart apirak arun arunee arthit atchara banjong boonchai boonmee
  boonsong boonlert chai chaiwat chaiyaporn chalerm chalermchai chanchai chanida chanin chanya charoen chatchai chatree chayapol chonticha chuchart chutima daeng darin decha duangjai duangporn ekachai
  jakkrit jaruwan jirawat jiraporn jintana jutamas kamol kamolwan kanchana kanya kanokporn kitti kittisak kittipong komkrit krit kritsada kunya kwanjai lalana malai malee manee manop mongkol montri
  nantana napaporn narong naruemon nattapong nattaporn nattaya natthawut nattanan nawarat nid nipa nipaporn niran nirut nisa nitaya nittaya nongnuch noppadol nuch orathai orapin pairoj paisan panida
  panupong patcharee patchara patiphan pattama pawinee penny pensri phanuwat phichai phongsak pichai pichaya pimchan pimpa piya piyaporn piyanuch pongsak ponpimol porn pornchai pornpimol porntip prachya
  pradit prakit pramote pranee prapa prasert prasit prasong prayut preecha prida puttipong rachanee ratana ratchanee rattana rungnapa rungroj rung sawat sittichai sirirat sompop sunan tanya tanyarat
  teera teerapong teerawat thanapon thanet thawat thida thipawan thong thongchai uthai ubon urai vichai vinai viroj wandee wanchai wanna wanpen warunee wasana wattana wichai wilai wilaiwan wimon winai
  wirat wiroj wisit worawut yaowalak yingluck yongyut yupa yuthapong jaidee saengthong srisuk thongkam bunmee wongyai kaewta sukjai suwannasri chaiyo chaisri boonma phrom intha
  james john robert michael william david richard joseph thomas charles christopher matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey
  ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon samuel gregory alexander patrick frank raymond jack dennis jerry mary patricia jennifer linda elizabeth barbara susan jessica
  sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela anna emma sophie julia
  smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson taylor moore jackson lee perez thompson white harris sanchez clark ramirez lewis
  walker young allen king wright hill flores green adams nelson baker hall campbell mitchell carter roberts müller schmidt weber wagner becker hoffmann mueller dupont martin bernard moreau rossi russo
  ferrari bianchi hans klaus pierre jean marie luis carlos juan jose maria ahmed mohammed muhammad ali hassan fatima aisha omar yusuf ibrahim abdullah wei ming li wang zhang chen liu yang huang zhao wu
  zhou kim park choi jung tanaka suzuki sato takahashi watanabe ito yamamoto yuki kenji takeshi tran pham hoang phan vu dang bui do aung htun thein zaw myint hla thida kyaw soe singh kumar sharma patel
  khan raj gupta ivanov smirnov ivan natalia olga sergei dmitri
  liam noah ethan logan mason elijah aiden jayden caleb hannah olivia ava isabella mia charlotte amelia harper evelyn abigail ella scarlett grace victoria zoe lily henry sebastian owen leo
  max felix oscar hugo louis arthur theo finn lars sven erik nils bjorn astrid freya greta heidi ursula dieter jurgen wolfgang stefan andreas markus tobias matthias franz giulia francesca
  paolo marco luca lorenzo alessandro antonio giovanni chiara sofia lucia carmen pablo diego miguel rafael fernando alejandro javier santiago mateo valentina gabriela daniela mariana joao
  pedro tiago ines beatriz nikolai vladimir boris igor yuri tatiana irina ekaterina anastasia oksana piotr pawel katarzyna agnieszka krzysztof marek jakub zuzana ivana jana petra dimitri
  nikos yannis eleni nadia leila layla mariam yasmin zainab khadija mustafa mahmoud khaled tariq bilal hamza imran salim amir reza farhad priya rahul rohit anil sunil sanjay vijay ramesh
  suresh rajesh deepak ravi pooja neha anjali kavita lakshmi meena sunita tuan hung linh huong thanh phuong quang duc akira satoshi naoki daisuke kazuki yuto sakura aoi hana yumi keiko naoko
  tomoko mei xiaoming jian jun hui ying xin yan minjun jiwoo seojun soyeon hyun jisoo kwame kofi ama chinedu ngozi adebayo oluwaseun fatou mamadou moussa aminata
`)

"""What each rule says, in Vietnamese: code -> (what is wrong, how to fix it)."""

TEXTS: dict[str, tuple[str, str]] = {
    # E0xx, reading a file
    "E001": (
        "Tệp dài {size} byte; tối đa {limit}.",
        "rút gọn nội dung; ảnh để ở tệp riêng, không dán vào YAML.",
    ),
    "E002": (
        "Tệp không phải UTF-8 (byte thứ {offset}).",
        (
            "mở tệp bằng trình soạn thảo, chọn Lưu với mã UTF-8; chữ TCVN3 hay VNI thì chuyển sang "
            "Unicode bằng Unikey trước."
        ),
    ),
    "E003": (
        "“{text}” viết bằng dấu rời (không phải NFC); máy coi là chữ khác.",
        "gõ lại chữ này, hoặc thay bằng “{nfc}”.",
    ),
    "E004": (
        "Có ký tự ẩn hoặc không dùng được {character} ({name}).",
        "xóa, hoặc thay bằng dấu cách thường; thường do chép từ trang web hoặc Word.",
    ),
    "E005": ("Lỗi cú pháp YAML: {problem}.", "{hint}"),
    "E006": (
        "Ô “{key}” bị lặp; đã có ở dòng {line}, cột {column}.",
        "giữ một ô, xóa ô kia.",
    ),
    "E007": (
        "Không dùng neo (&) và bí danh (*) của YAML: “{text}”.",
        "chép lại nội dung; nếu là chữ thường thì đặt trong ngoặc kép.",
    ),
    "E008": ("Không dùng khóa gộp “<<”.", "chép lại các ô cần dùng."),
    "E009": (
        "Không dùng thẻ và chỉ thị của YAML: “{text}”.",
        "xóa đi, chỉ giữ giá trị; nếu là chữ thường thì đặt trong ngoặc kép.",
    ),
    "E010": (
        "Tệp có nhiều tài liệu YAML: thứ nhất ở dòng {line}, cột {column}, thứ hai bắt đầu ở đây.",
        "xóa dòng --- và phần thừa: mỗi tệp một mục.",
    ),
    "E011": ("Nội dung lồng nhau quá {limit} tầng.", "xem lại các dấu ngoặc và thụt dòng."),
    "E012": (
        "“{target}” là liên kết tượng trưng (symlink).",
        "thay bằng tệp thật.",
    ),
    "E013": (
        "Đường dẫn “{target}” ra ngoài thư mục của sản phẩm.",
        "đặt ảnh cùng thư mục và chỉ ghi tên tệp.",
    ),
    "E014": (
        "Tên “{name}” chỉ khác “{other}” ở chữ hoa, chữ thường hoặc cách mã hóa dấu.",
        "đổi một trong hai tên: Windows và macOS coi hai tên này là một.",
    ),
    "E015": (
        "Tệp hoặc thư mục “{name}” không có chỗ trong danh mục.",
        "{expected}",
    ),
    "E016": ("Tệp trống hoặc không phải là các ô “tên: giá trị”.", "bắt đầu bằng  name: …"),
    "E017": ("Không đọc được tệp: {problem}.", "kiểm tra quyền đọc và ổ đĩa."),
    "E018": (
        "Tên ô phải là một chữ đơn, không phải danh sách hay nhóm ô.",
        "viết  tên_ô: giá trị  trên một dòng.",
    ),
    "E019": (
        "Có chữ không dùng trong danh mục: {character} ({name}).",
        "xóa rồi gõ lại bằng bàn phím tiếng Việt; chữ trông giống có thể là của ngôn ngữ khác.",
    ),
    "E020": (
        "Phần “{text}” bị YAML bỏ đi, vì dấu # sau dấu cách mở đầu lời ghi chú.",
        "đặt cả giá trị trong ngoặc kép; nếu đúng là lời ghi chú thì thêm dấu cách sau dấu #.",
    ),
    # E1xx, the schema
    "E101": (
        "Thiếu ô bắt buộc “{name}” ({title}).",
        "thêm  {name}: …  và ghi đúng của mục này, không chép từ mục khác.",
    ),
    "E102": (
        "Không có ô nào tên {name} ở đây.{near}",
        "sửa tên ô, hoặc xóa dòng này. Ở đây có các ô: {known}.",
    ),
    "E103": ("{title}: cần {expected}, nhưng ở đây là {found}.", "{hint}"),
    "E104": (
        "{title}: {found} không có trong danh sách; chỉ nhận {allowed}.{near}",
        "chọn một giá trị trong danh sách, ví dụ  {example}",
    ),
    "E105": ("{title}: {found} không đúng cách viết.{near}", "{description} Ví dụ  {example}"),
    "E106": (
        "{title}: {found} nằm ngoài khoảng {range}.",
        "ghi giá trị trong khoảng này. {description}",
    ),
    "E107": ("{title}: dài {length} ký tự; {limit} ký tự.", "{hint} {description}"),
    "E108": ("{title}: {problem}.", "{hint}"),
    "E109": (
        "{title}: không có ngày {found}.",
        "xem lại ngày và tháng; viết năm-tháng-ngày, ví dụ 2024-12-30.",
    ),
    "E110": ("{title}: {problem}.", "{hint}"),
    "E111": (
        "{title}: {found} có dấu cách ở đầu, ở cuối, hoặc xuống dòng.",
        "xóa dấu cách thừa và viết trên một dòng.",
    ),
    # E2xx, references and identity
    "E201": ("Không có {kind} nào mang mã “{id}”.{near}", "sửa mã, hoặc thêm tệp {expected}."),
    "E202": (
        "Mã “{id}” đã dùng ở {other}.",
        "đặt mã khác cho thư mục hoặc tệp mới; mã đã có giữ nguyên.",
    ),
    "E203": (
        "{kind} “{name}” đã có ở {other}, cùng địa bàn.",
        "dùng lại mã đã có; nếu thật là hai đơn vị thì ghi tên để phân biệt được.",
    ),
    "E204": (
        "Quyết định {number} của {issuer} năm {year} ghi ngày {date}, nhưng ở {other} là {others}.",
        "xem lại văn bản: mỗi số của một cơ quan trong một năm chỉ là một quyết định.",
    ),
    "E205": (
        "Mã cũ “{id}” đã là mã (nay hoặc trước đây) của {other}.",
        "xóa mã này khỏi former_ids, hoặc xem lại mục kia.",
    ),
    "E206": (
        "Mục này ngừng dùng và được thay bằng {problem}.",
        "ghi mã của mục đang dùng, hoặc xóa ô replaced_by.",
    ),
    "E207": (
        "Sản phẩm “{name}” của chủ thể này đã có ở {other}.",
        "ghi lần công nhận mới vào certificates của tệp đã có; sản phẩm khác thì ghi tên khác.",
    ),
    "W208": ("Có nhắc đến {kind} “{id}”, nay đã ngừng dùng.", "{hint}"),
    "E209": (
        "Ô “{name}” được ghi là chưa xác nhận nhưng không có trong tệp này.",
        "xóa {name} khỏi unconfirmed, hoặc ghi thêm ô {name}.",
    ),
    "E210": (
        "Theo tên “{name}” thì đây là {words}, nhưng loại hình ghi {kind}.",
        "sửa thành  kind: {expected}  hoặc xem lại tên đăng ký.",
    ),
    "E211": (
        "Mã “{id}” trùng với địa chỉ trang {id} của danh sách.",
        "đặt tên tệp hoặc thư mục theo tên gọi, ví dụ  trang-trai-suoi-mo.",
    ),
    "E212": (
        "Mã tra cứu {code} in trên thẻ kệ của sản phẩm này cũng là của {other}.",
        "đặt tên khác cho thư mục mới thêm; thư mục đã công bố giữ nguyên.",
    ),
    # E3xx, certificates
    "E301": (
        "{score} điểm theo {regime} là {expected} sao, ở đây ghi {stars} sao.",
        "xem lại điểm và hạng sao trên quyết định.{hint}",
    ),
    "W301": (
        "{score} điểm không thuộc hạng nào theo {regime} (văn bản để hở khoảng này).",
        "xem lại điểm; nếu quyết định ghi đúng như vậy thì không cần sửa.",
    ),
    "E302": (
        "Theo {regime}, ngày {date} cấp {level} không công nhận hạng {stars} sao.",
        "xem lại hạng sao, cấp ban hành và ngày ký; đề nghị lên cấp trên thì ghi ở ô proposals.",
    ),
    "E303": (
        "{stars} sao không phải là được công nhận: giấy chứng nhận chỉ có 3, 4 hoặc 5 sao.",
        (
            "xóa lần công nhận này; tệp chỉ có lần này thì xóa cả thư mục sản phẩm (chưa vào danh "
            "mục), có đề nghị ở proposals thì xóa ô certificates."
        ),
    ),
    "E304": (
        "“Tiềm năng 5 sao” là đề nghị của tỉnh, chưa phải 5 sao.",
        (
            "chuyển sang proposals; chưa được công nhận hạng nào thì xóa cả ô certificates: tệp "
            "chỉ có proposals vẫn hợp lệ."
        ),
    ),
    "E305": (
        "Hạn {until} không đúng {months} tháng kể từ {start}; tính ra là {expected}.",
        "xóa ô valid_until để hệ thống tự tính, hoặc sửa theo văn bản.",
    ),
    "E306": ("Ngày {date} chưa đến (hôm nay {today}).", "xem lại năm, tháng, ngày."),
    "E307": (
        "Lần công nhận {date} đứng sau lần {previous} mới hơn.",
        "xếp các lần công nhận từ cũ đến mới.",
    ),
    "E308": ("Ngày kết thúc {until} trước ngày bắt đầu {start}.", "xem lại hai ngày."),
    "E309": ("Ngày thu hồi {date} trước ngày công nhận {start}.", "xem lại hai ngày."),
    "E310": (
        "Ngày {date} chưa có Chương trình OCOP (bắt đầu từ {first}).",
        "xem lại năm của quyết định.",
    ),
    "E311": (
        "Năm của đợt ({year}) không hợp với ngày quyết định {date}.",
        "xem lại hai ô: quyết định được ký trong năm của đợt hoặc năm sau.",
    ),
    "E312": (
        "Ngày có hiệu lực {date} không hợp với ngày quyết định {signed}.",
        "xóa ô valid_from, hoặc ghi ngày theo văn bản: trong vòng {months} tháng từ ngày ký.",
    ),
    "E313": (
        "Hạn {until} nghĩa là được công nhận ngày {start} ({months} tháng trước), nhưng {problem}.",
        "xem lại hạn trên văn bản; tốt nhất là ghi ngày quyết định và xóa ô valid_until.",
    ),
    "E314": (
        "Lần công nhận thứ {number} lặp lại lần thứ {first}: cùng quyết định hoặc cùng nội dung.",
        "giữ một lần, xóa lần kia.",
    ),
    "E315": (
        "Ghi là nâng hạng, nhưng {stars} sao không cao hơn {previous} sao của lần trước.",
        "xem lại hạng sao, hoặc sửa thành  kind: re-evaluation",
    ),
    "W316": (
        "Lần đầu trong danh sách ghi là {kind}, nên còn thiếu lần công nhận trước đó.",
        "thêm lần công nhận trước vào đầu certificates, nếu còn hồ sơ.",
    ),
    "E317": (
        "Văn bản “{document}” không phải của cấp {level}.",
        "xem lại số, cơ quan và cấp ban hành trên quyết định.",
    ),
    "E318": ("Đợt năm {year} chưa đến (hôm nay {today}).", "xem lại năm của đợt."),
    "E319": (
        "Ngày thu hồi {date} còn quá xa (hôm nay {today}).",
        "xem lại năm trên quyết định thu hồi.",
    ),
    "E320": (
        "5 sao phải do Bộ công nhận, nhưng văn bản “{document}” không cho thấy điều đó.",
        "ghi issuer là Bộ đã ký; hạng do tỉnh đề nghị thì chuyển sang proposals.",
    ),
    "E321": (
        "Ngày thu hồi {date} sau ngày hết hạn {end}.",
        "xem lại hai ngày; giấy đã hết hạn thì không còn gì để thu hồi.",
    ),
    "E322": (
        "“{found}”: hạng sao không ghi bằng hình sao, và không ghi trong tên hay chú thích.",
        "xóa; hạng sao chỉ ghi ở certificates, trang web tự hiện khi còn hiệu lực.",
    ),
    "W323": (
        "Lời văn nhắc hạng sao: “{found}”; chữ này còn lại cả khi giấy đã hết hạn.",
        "nên bỏ: trang web tự hiện hạng sao khi còn hiệu lực.",
    ),
    "W324": (
        (
            "{score} điểm theo {regime} thuộc hạng {expected} sao, nhưng cấp {level} chỉ công nhận "
            "đến {stars} sao."
        ),
        (
            "quyết định ghi đúng như vậy thì giữ nguyên, và ghi đề nghị {expected} sao gửi cấp "
            "trên ở ô proposals để khỏi nhắc; ghi nhầm thì sửa điểm hoặc hạng sao."
        ),
    ),
    # E4xx, places, groups, and when a place is open
    "E401": ("Không có mã {code} trong bảng mã {register}.", "{hint}."),
    "E402": ("Theo bảng sắp xếp, {old} không nhập vào {code}{name}.", "{hint}"),
    "E403": (
        "Mã {code} là {unit}, nhưng không thấy tên ấy trong “{text}”.",
        "sửa mã cho đúng nơi ghi trên giấy tờ; có thể đó là mã của bảng khác.",
    ),
    "E404": (
        "Tệp nằm ở thư mục {folder}, nhưng địa bàn nay thuộc {province}.",
        "chuyển sang thư mục {expected}; mã không đổi.",
    ),
    "E405": (
        "Mục do cán bộ nhập phải ghi địa bàn đến cấp xã; mã {code} mới đến cấp {level}.",
        "ghi mã xã (5 chữ số).",
    ),
    "W406": (
        "{old} đã chia vào {count} xã, phường; chưa rõ nay thuộc nơi nào.",
        "thêm ô current với mã xã hiện nay, một trong: {candidates}.",
    ),
    "E407": (
        "Bộ “{set}” không thuộc nhóm {group}.{near}",
        "chọn một bộ của nhóm này: {known}.",
    ),
    "E408": (
        "“{text}” không phải tên một nhóm mà nay là {group}.",
        "chép đúng tên nhóm trên quyết định, hoặc sửa ô code.",
    ),
    "E409": (
        "Bảng mã {register} đã là bảng hiện nay, nên không ghi thêm mã hiện nay.",
        "xóa ô current.",
    ),
    "E410": (
        "Giờ đóng cửa {closes} không sau giờ mở cửa {opens}.",
        "xem lại hai giờ, viết theo 24 giờ, ví dụ  closes: 17:30",
    ),
    "E411": (
        "Giờ ở đây chồng lên giờ ở mục thứ {first} của cùng một ngày.",
        "giữ một mục; nghỉ trưa thì ghi buổi sáng và buổi chiều thành hai mục.",
    ),
    "E412": (
        "Tọa độ cách {unit} {distance} km.",
        "xem lại từng chữ số của latitude và longitude, và mã ở place.",
    ),
    "E413": (
        "“{text}” ghi tỉnh khác: mã {code} là {unit}, nay thuộc {province}.",
        "sửa mã: có thể đó là một nơi trùng tên ở tỉnh khác.",
    ),
    "W415": (
        "“{text}” viết tên {unit} khác dấu trong bảng địa bàn.{near}",
        "chép đúng dấu:  as_certified: {better}; giấy tờ in khác thì giữ nguyên.",
    ),
    "E414": (
        "{folder} không phải thư mục của tỉnh, thành phố nào hiện nay.{near}",
        "chuyển vào thư mục của một tỉnh hiện nay, ví dụ gia-lai, ho-chi-minh.",
    ),
    # E5xx, codes and addresses
    "E501": (
        "Mã vạch {gtin} sai số kiểm tra: chữ số cuối phải là {expected}.",
        "xem lại từng chữ số trên bao bì.",
    ),
    "W502": (
        "Mã vạch {gtin} không bắt đầu bằng 893 (mã của Việt Nam).",
        "xem lại; giữ nguyên nếu bao bì in đúng như vậy.",
    ),
    "E503": ("Địa chỉ “{url}” {problem}.", "{hint}"),
    "W504": (
        "Nguồn “{url}” chỉ có http, không mã hóa.",
        "thay bằng địa chỉ https nếu trang có.",
    ),
    "E505": (
        "Mã vạch {gtin} đã ghi ở {other}.",
        "xem lại bao bì: mỗi quy cách của mỗi sản phẩm có mã vạch riêng.",
    ),
    # E6xx, photos
    "E601": ("Ảnh nặng {size} MB; tối đa {limit} MB.", "thu nhỏ ảnh trước khi thêm."),
    "E602": (
        "Nội dung không phải ảnh JPEG, PNG hay WebP.",
        "mở ảnh và xuất lại thành JPEG.",
    ),
    "E603": (
        "Đuôi tệp là {extension} nhưng nội dung là {format}.",
        "đổi tên tệp thành {expected}.",
    ),
    "E604": ("Ảnh {width}×{height} điểm; {limit}.", "{hint}"),
    "E605": (
        "Ảnh còn dữ liệu kèm theo ({tags}), có thể lộ nơi chụp.",
        (
            "chuyển tệp ra ngoài thư mục sản phẩm, xóa mục của nó ở photos, rồi thêm lại bằng  "
            "python3 "
            "scripts/photo.py MÃ ẢNH  (máy bỏ dữ liệu ấy); hoặc trên Windows: bấm phải vào tệp, "
            "Properties, Details, “Remove Properties and Personal Information”."
        ),
    ),
    "E606": ("Ảnh hỏng, không mở được hết.", "lấy lại tệp gốc."),
    "E607": ("Không có tệp ảnh “{file}” trong thư mục.", "thêm ảnh, hoặc xóa mục này.{near}"),
    "E608": ("Ảnh “{file}” không được nhắc trong product.yml.", "thêm vào photos, hoặc xóa tệp."),
    "E609": ("Ảnh động không dùng được.", "chọn một khung hình và lưu thành JPEG."),
    "E610": ("Ảnh “{file}” được nhắc hai lần.", "giữ một lần, xóa lần kia."),
    # E7xx, personal data
    "E701": (
        "{field} của hộ gia đình được ghi mà chưa có sự đồng ý.",
        "xóa ô này; nếu hộ đã đồng ý thì ghi ngày đồng ý và {name} ở ô consent.",
    ),
    "E702": (
        "Trong lời văn có số điện thoại “{found}”.",
        "xóa số ở đây; số kinh doanh ghi ở contacts của chủ thể hoặc điểm bán.",
    ),
    "E703": (
        "Trong lời văn có thư điện tử “{found}”.",
        "xóa ở đây; hộp thư kinh doanh ghi ở contacts của chủ thể hoặc điểm bán.",
    ),
    "E704": (
        "Trong lời văn có số căn cước hoặc chứng minh nhân dân.",
        "xóa số này; danh mục không bao giờ đăng giấy tờ tùy thân.",
    ),
    "E705": (
        "Theo tên “{name}” thì đây là hộ hoặc cá nhân; {field} cần có sự đồng ý.",
        "xóa ô này; hoặc ghi sự đồng ý ở ô consent và sửa thành  kind: household",
    ),
    "E706": (
        "“{name}” là hộ hoặc cá nhân; {field} của điểm bán này có thể là của nhà riêng.",
        "xóa ô này; liên hệ ghi ở tệp của chủ thể, khi hộ đã đồng ý (consent).",
    ),
    "E707": (
        "Trong {where} có số điện thoại “{found}”.",
        "{hint}",
    ),
    # E8xx, exceptions
    "E801": (
        "Mục này không có lời khuyên {rule}, nên ngoại lệ không dùng đến.",
        "xóa mục này khỏi exceptions.",
    ),
    "E802": (
        "Ngoại lệ {rule} chỉ đến ngày {until} (hôm nay {today}).",
        "sửa điều mà {rule} khuyên rồi xóa ngoại lệ; còn đúng thì ghi ngày until mới.",
    ),
}

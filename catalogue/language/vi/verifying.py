"""Texts of what a visitor checks: standings that age, /xac-minh/, short codes, shelf cards."""

TEXTS: dict[str, str] = {
    # Standings on a later day than the build's
    "ageing.as-of": "Trang lập ngày {built}; tình trạng tính đến hôm nay, {day}.",
    "ageing.numbers": "Các con số trên trang là của ngày lập.",
    "ageing.ended": "Từ ngày ấy {count} sản phẩm ở đây đã thôi được dùng hạng sao, nay xếp ở cuối.",
    "ageing.shelf": "Hết hiệu lực sau ngày lập trang",
    # Short codes on a product's page
    "code.label": "Mã tra cứu",
    "code.card": "In thẻ kệ",
    "code.verify": "Xác minh",
    # The page /xac-minh/
    "verify.name": "Xác minh",
    "verify.title": "Xác minh sao OCOP",
    "verify.description": "Gõ hoặc quét mã trên thẻ kệ, số quyết định hay tên sản phẩm: biết ngay "
    "hạng sao OCOP còn hiệu lực đến ngày nào, đã hết hạn, bị thu hồi hay chưa xác nhận.",
    "verify.intro": "Gõ mã trên thẻ kệ, số quyết định hoặc tên sản phẩm. Không cần dấu.",
    "verify.label": "Mã, số quyết định hoặc tên sản phẩm",
    "verify.examples": "Ví dụ: 743 qd-ubnd, mat ong, hoặc mã 8 ký tự in dưới mã QR.",
    "verify.submit": "Xác minh",
    "verify.scan": "Quét mã QR",
    "verify.scan.stop": "Thôi quét",
    "verify.scan.app": "Mã QR trên thẻ kệ: chĩa máy ảnh của điện thoại vào là mở được.",
    "verify.scan.refused": "Chưa được phép dùng máy ảnh. Hãy cho phép trong cài đặt của trình "
    "duyệt, hoặc gõ mã in dưới mã QR.",
    "verify.scan.aim": "Chĩa máy ảnh vào mã QR trên thẻ kệ. Hình không rời khỏi máy của bạn.",
    "verify.scan.foreign": "Mã QR này không phải của danh mục: {text}",
    "verify.no-script": "Ô tra cứu cần JavaScript. Không có JavaScript, mọi sản phẩm vẫn tìm được "
    "theo hạng sao, theo nhóm và theo tỉnh, thành; tình trạng ghi ở đầu trang của từng sản phẩm.",
    "verify.waiting": "Đang tra…",
    "verify.failed": "Chưa tải được dữ liệu để tra. Hãy kiểm tra mạng rồi thử lại. Mở trang này "
    "một lần khi có mạng thì lần sau tra được cả khi không có mạng.",
    "verify.as-of": "Dữ liệu lập ngày {built}; tình trạng tính đến {day}.",
    "verify.as-of.same": "Tính đến ngày {day}.",
    "verify.as-of.held": "Không có mạng: tra trong dữ liệu đã giữ trên máy, lập ngày {built}; tình "
    "trạng tính đến {day}. Lần thu hồi sau ngày lập thì phải có mạng mới biết.",
    "verify.held.keeping": "Đang giữ dữ liệu để tra không cần mạng…",
    "verify.held.done": "Đã giữ để tra không cần mạng · số liệu ngày {day}",
    "verify.held.offer": "Giữ để tra không cần mạng ({size} MB)",
    "verify.held.renew": "Giữ số liệu mới ({size} MB)",
    "verify.held.failed": "Chưa giữ được dữ liệu mới: mạng bị ngắt hoặc máy đã đầy.",
    "verify.held.again": "Thử lại",
    "verify.means": "Câu trả lời có nghĩa gì?",
    "verify.means.valid": "Danh mục biết lần công nhận, và 36 tháng chưa qua. Ghi “ít nhất đến” "
    "khi nguồn chỉ cho biết năm: dù ký ngay đầu năm ấy thì đến đó vẫn còn hạn.",
    "verify.means.unknown-validity": "Có công nhận, nhưng nguồn chỉ ghi năm: ký sớm thì 36 "
    "tháng đã hết, ký muộn thì chưa; chỉ biết ngày muộn nhất có thể.",
    "verify.means.expired": "Từng được công nhận; thời hạn đã qua và danh mục chưa biết lần công "
    "nhận mới. Hạng sao không còn được in trên nhãn.",
    "verify.means.revoked": "Cơ quan có thẩm quyền đã thu hồi hoặc đưa khỏi danh sách.",
    "verify.means.unconfirmed": "Nguồn có nhắc đến, nhưng chưa đủ để nói bao nhiêu sao.",
    "verify.means.nothing": "Không thấy trong danh mục không có nghĩa là giả: danh mục lập từ "
    "nguồn công khai và chưa đủ mọi sản phẩm. Nhưng danh mục cũng không xác nhận được sao ấy; hãy "
    "hỏi người bán số quyết định, hoặc hỏi phòng nông nghiệp địa phương.",
    "verify.paper": "Danh mục không phải cơ quan cấp giấy. Khi cần chắc chắn, hãy đối chiếu quyết "
    "định gốc, có liên kết trên trang của sản phẩm.",
    "verify.answer.valid": "Được công nhận OCOP {stars} sao, còn hiệu lực đến {day}",
    "verify.answer.valid-least": "Được công nhận OCOP {stars} sao, còn hiệu lực ít nhất đến {day}",
    "verify.answer.expiring": "Được công nhận OCOP {stars} sao, sắp hết hạn: {day}",
    "verify.answer.unknown-validity": "Từng được công nhận OCOP {stars} sao, chưa rõ thời hạn; "
    "muộn nhất là {day}",
    "verify.answer.exact": "Đã hết hạn {day}; từng đạt {stars} sao",
    "verify.answer.latest": "Đã hết hạn, chậm nhất {day}; từng đạt {stars} sao",
    "verify.answer.revoked": "Đã thu hồi",
    "verify.answer.revoked-on": "Đã thu hồi ngày {day}",
    "verify.answer.unconfirmed": "Chưa xác nhận: danh mục không biết chắc hạng sao nào",
    "verify.answer.ending": "{answer}; sẽ bị thu hồi từ {day}",
    "verify.answer.retired": "Mục này đã thôi dùng trong danh mục; trang của nó nói vì sao",
    "verify.of-code": "Mã {code}",
    "verify.of-decision": "Quyết định {number}",
    "verify.of-decision.whole": "Quyết định {number} ngày {day} của {issuer}",
    "verify.of-decision.dated": "Quyết định {number} ngày {day}",
    "verify.of-decision.issued": "Quyết định {number} của {issuer}",
    "verify.of-decision.recognises": "Danh mục biết {count} sản phẩm được nêu trong quyết định "
    "này; mỗi sản phẩm kèm tình trạng hiện nay, có thể theo quyết định khác.",
    "verify.of-decision.revokes": "Theo quyết định này {count} sản phẩm bị thu hồi; tình trạng "
    "hiện nay ghi ở từng sản phẩm.",
    "verify.of-decision.proposes": "Danh mục biết số này chỉ như một đề nghị, không phải công "
    "nhận: {count} sản phẩm được đề nghị hạng sao. Tình trạng hiện nay ghi ở từng sản phẩm.",
    "verify.of-name": "{count} sản phẩm có tên như “{text}”",
    "verify.of-name.many": "Có hơn {count} sản phẩm như “{text}”; đây là {count} sản phẩm đầu. Hãy "
    "gõ thêm chữ.",
    "verify.of-like": "Không có tên nào đúng như “{text}”. Những tên gần nhất:",
    "verify.find": "Tìm “{text}” trong cả danh mục",
    "verify.nothing": "Không thấy “{text}” trong danh mục",
    "verify.nothing.label": "“{text}” là hạng sao, không phải mã",
    "verify.means.nothing.label": "Trên nhãn hoặc thẻ kệ, hãy tìm mã 8 ký tự dưới mã QR, số quyết "
    "định, hoặc gõ tên sản phẩm.",
    "verify.nothing.code": "“{text}” trông như mã nhưng sai một ký tự hoặc hơn. Hãy xem lại từng "
    "chữ; mã có 8 ký tự.",
    "verify.open": "Xem trang sản phẩm",
    "verify.card": "In thẻ kệ",
    # The page /the-ke/
    "card.title": "In thẻ kệ",
    "card.description": "Thẻ kệ A6 cho sản phẩm OCOP: tên, chủ thể, nơi làm ra, hạng sao, ngày hết "
    "hạn và mã QR để khách tự kiểm tra.",
    "card.intro": "Thẻ khổ A6 để đặt cạnh sản phẩm. Khách quét mã QR là biết tình trạng đúng vào "
    "ngày mua, kể cả sau ngày in.",
    "card.label": "Mã sản phẩm, cách nhau bằng dấu phẩy",
    "card.draw": "Vẽ thẻ",
    "card.print": "In {count} thẻ",
    "card.none": "Chưa có thẻ nào. Gõ mã tra cứu ghi trên trang của sản phẩm, hoặc bấm “In thẻ kệ” "
    "ở trang ấy.",
    "card.unknown": "Không có sản phẩm nào mang mã {codes}.",
    "card.check": "Kiểm tra tại",
    "card.printed": "In ngày {day}",
    "card.no-stars": "Thẻ này không ghi sao nào vì hạng sao không còn hiệu lực hoặc chưa xác nhận.",
    "card.no-script": "Thẻ được vẽ bằng JavaScript ngay trong trình duyệt. Không có JavaScript, "
    "hãy in trang của sản phẩm: địa chỉ ngắn có ghi ở đó.",
    "card.qr": "Mã QR dẫn đến {address}",
}

"""Texts of /dong-gop/: the three ways to add an entry, and the form in the browser."""

TEXTS: dict[str, str] = {
    "contribute.title": "Đóng góp dữ liệu",
    "contribute.description": "Ba cách để cán bộ xã, tỉnh và chủ thể đưa sản phẩm OCOP vào danh "
    "mục: điền mẫu trên trang này, trang quản trị, hoặc bảng tính.",
    "contribute.intro": "Cán bộ, chủ thể và người đọc đều thêm hoặc sửa được. Ba cách dưới đây "
    "đưa đến cùng một kết quả: một tệp được máy kiểm tra, người xem lại, rồi mới lên trang.",
    "contribute.home.title": "Còn thiếu sản phẩm của xã bạn?",
    "contribute.home": "Điền một mẫu ngắn, dùng trang quản trị, hoặc gửi cả phụ lục quyết định "
    "bằng bảng tính.",
    "contribute.form": "Điền mẫu ngay ở đây",
    "contribute.form.for": "Một vài mục. Không cần tài khoản để điền; máy kiểm tra từng ô khi gõ, "
    "xong thì trao tệp đã sẵn sàng.",
    "contribute.form.product": "Sản phẩm",
    "contribute.form.producer": "Chủ thể",
    "contribute.form.sales-point": "Điểm bán",
    "contribute.cms": "Trang quản trị",
    "contribute.cms.for": "Thêm, sửa và tải ảnh thường xuyên. Cần tài khoản GitHub; mỗi lần lưu "
    "là một đề nghị để người khác xem lại.",
    "contribute.cms.open": "Mở trang quản trị",
    "contribute.cms.trial": "Trang này chưa nối với kho dữ liệu công khai: trang quản trị chạy "
    "thử, không lưu lại gì.",
    "contribute.sheet": "Bảng tính",
    "contribute.sheet.for": "Cả phụ lục của một quyết định, hàng chục hàng trăm dòng trong Excel.",
    "contribute.sheet.open": "Xem cách nhập bảng tính",
    "contribute.guide": "Hướng dẫn từng bước, có hình",
    "contribute.before": "Trước khi bắt đầu",
    "contribute.before.one": "Có trong tay quyết định công nhận hoặc giấy chứng nhận: số, ngày, "
    "cơ quan ban hành.",
    "contribute.before.two": "Chủ thể chưa có trong danh mục thì điền mẫu chủ thể trước.",
    "contribute.before.three": "Không đưa số điện thoại, địa chỉ nhà riêng của hộ gia đình khi "
    "chưa có sự đồng ý.",
    "contribute.photos": "Mẫu này không nhận ảnh; ảnh thêm sau, ở trang quản trị hoặc cùng đề "
    "nghị.",
    "contribute.photos.how": "Cách thêm ảnh",
    "contribute.drafts": "Bản nháp giữ trong trình duyệt này, không gửi đi đâu.",
    "app.title": "Trang quản trị danh mục OCOP",
    "app.intro": "Trang này mở các mục của một tỉnh, thành phố. Mỗi lần lưu là một đề nghị; máy "
    "kiểm tra rồi người phụ trách xem lại.",
    "app.province": "Tỉnh, thành phố",
    "app.start": "Mở",
    "app.back": "Các cách đóng góp khác",
    "app.no-script": "Trang quản trị cần JavaScript. Không có JavaScript, hãy chọn một cách khác.",
    "form.product.title": "Mẫu sản phẩm",
    "form.producer.title": "Mẫu chủ thể",
    "form.sales-point.title": "Mẫu điểm bán",
    "form.product.description": "Điền một sản phẩm OCOP vào mẫu, được kiểm tra ngay khi gõ, rồi "
    "lấy tệp đã sẵn sàng để gửi.",
    "form.producer.description": "Điền một chủ thể OCOP vào mẫu, được kiểm tra ngay khi gõ, rồi "
    "lấy tệp đã sẵn sàng để gửi.",
    "form.sales-point.description": "Điền một điểm bán vào mẫu, được kiểm tra ngay khi gõ, rồi "
    "lấy tệp đã sẵn sàng để gửi.",
    "form.intro": "Máy kiểm tra từng ô khi bạn gõ, bằng các quy tắc của danh mục. Bản nháp giữ "
    "trong trình duyệt này; tắt máy rồi mở lại vẫn còn.",
    "form.language": "Tên các ô là tiếng Việt, như trong dữ liệu.",
    "form.waiting": "Đang mở mẫu …",
    "form.failed": "Chưa mở được mẫu. Kiểm tra kết nối mạng rồi tải lại trang.",
    "form.no-script": "Mẫu này cần JavaScript. Không có JavaScript, hãy gửi bằng bảng tính, hoặc "
    "sửa tệp thẳng trên GitHub theo hướng dẫn:",
    "form.must": "cần có",
    "form.optional": "Ghi thêm nếu có",
    "form.more-fields": "Ghi thêm chi tiết",
    "form.choose": "Chọn …",
    "form.group-first": "Chọn nhóm trước",
    "form.item": "Mục {number} · {title}",
    "form.add": "Thêm: {title}",
    "form.remove": "Xóa mục này",
    "form.remove-item": "Xóa mục này: {title} {number}",
    "form.remove-sure": "Xóa mục này? Những gì đã điền trong mục sẽ mất.",
    "form.search-place": "Gõ tên xã, không cần dấu",
    "form.search-entry": "Gõ vài chữ của tên, không cần dấu",
    "form.chosen": "Đã chọn: {name} ({id})",
    "form.choice-none": "Không tìm thấy. Thử ít chữ hơn.",
    "form.choice-failed": "Chưa tải được danh sách. Kiểm tra kết nối mạng rồi gõ lại.",
    "form.choice-more": "Còn {count} kết quả; gõ thêm chữ để thu hẹp.",
    "form.just-made": "vừa lập trên máy này, chưa đăng",
    "form.no-producer": "Không thấy chủ thể?",
    "form.producer-form": "Điền mẫu chủ thể trước",
    "form.take": "Dùng “{value}”",
    "form.commune": "Xã, phường, đặc khu",
    "form.commune-missing": "Chưa chọn xã: gõ tên xã rồi chọn trong danh sách.",
    "form.stands": "Mở trang của mục đã có",
    "form.namesake": "Danh mục đã có “{name}”. Nếu là cùng một sản phẩm, đừng lập mục mới: trang "
    "của sản phẩm ấy có chỗ báo sai, bổ sung. Sản phẩm khác trùng tên thì cứ điền tiếp.",
    "form.near": "Chủ thể này đã có “{name}”. Cùng một sản phẩm thì đừng lập mục mới: lần công "
    "nhận mới được ghi thêm vào mục đã có. Sản phẩm khác thì cứ điền tiếp.",
    "form.id-taken": "Mã “{id}” là của “{name}”, mỗi mã chỉ dùng một lần, nên mã này dài hơn. Nếu "
    "đó chính là mục bạn đang điền thì đừng lập mục mới.",
    "form.again": "Điền mục mới",
    "form.begun": "Đã xóa bản nháp vừa xong; mẫu trống, điền mục mới được ngay. Cần lại bản cũ thì "
    "bấm “Lấy lại bản vừa xóa” ở cuối mẫu.",
    "form.id": "Mã trong danh mục",
    "form.id.hint": "Mã là tên tệp và địa chỉ trang của mục này, in trên nhãn, không bao giờ đổi; "
    "máy đặt sẵn theo tên, xem lại trước khi gửi.",
    "form.file": "Tệp sẽ là",
    "form.state-missing": "Còn {missing} ô cần điền",
    "form.state-wrong": "{wrong} chỗ cần sửa",
    "form.state-both": "Còn {missing} ô cần điền, {wrong} chỗ cần sửa",
    "form.state-right": "Đã đủ và đúng",
    "form.finish": "Kiểm tra và lấy tệp",
    "form.clear": "Xóa hết, điền lại",
    "form.clear-sure": "Xóa hết những gì đã điền trong mẫu này?",
    "form.undo": "Lấy lại bản vừa xóa",
    "form.summary": "Cần xem lại {count} chỗ",
    "form.ready": "Tệp đã sẵn sàng",
    "form.put": "Tệp này đặt ở:",
    "form.save": "Tải {name} về",
    "form.copy": "Chép nội dung",
    "form.copied": "Đã chép",
    "form.not-copied": "Không chép được; hãy tải về",
    "form.propose": "Gửi đề nghị trên GitHub",
    "form.proposed": "Nút “Gửi đề nghị” mở GitHub với tệp đã điền sẵn: đăng nhập, bấm “Commit "
    "changes” rồi “Create pull request”.",
    "form.too-long": "Nội dung dài quá mức GitHub nhận qua liên kết. Hãy tải tệp về rồi kéo vào "
    "trang “Add file, Upload files” của kho dữ liệu, đúng thư mục ghi ở trên.",
    "form.no-repository": "Hãy tải tệp về và gửi cho cán bộ OCOP của xã hoặc tỉnh, kèm đường dẫn "
    "ghi ở trên: người ấy chuyển tiếp vào kho dữ liệu.",
    "form.photos": "Ảnh gửi cùng đề nghị: kéo ảnh vào đúng thư mục của sản phẩm, rồi ghi "
    "tên ảnh vào tệp theo hướng dẫn.",
}

/**
 * A text of LibreOffice as one XML file, which LibreOffice itself saves in its other formats. Its list has five levels, one
 * begins at four, one goes on behind a paragraph.
 * @param picture a PNG
 */
export const fodt = (picture: Uint8Array): string => `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"/>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="2"/>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"/>
<style:style style:name="Caption" style:family="paragraph" style:parent-style-name="Standard"/>
<style:style style:name="Illustration" style:family="paragraph" style:parent-style-name="Caption"/>
</office:styles>
<office:automatic-styles>
<style:style style:name="Dam" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Nghieng" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="Mu" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="O" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000"/></style:style>
<style:style style:name="Khung" style:family="graphic"><style:graphic-properties text:anchor-type="as-char"/></style:style>
<text:list-style style:name="NamCap">
<text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/>
<text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="."/>
<text:list-level-style-number text:level="3" style:num-format="1" style:num-suffix="." text:display-levels="2"/>
<text:list-level-style-number text:level="4" style:num-format="a" style:num-suffix=")"/>
<text:list-level-style-bullet text:level="5" text:bullet-char="-"/>
</text:list-style>
<text:list-style style:name="TuBon"><text:list-level-style-number text:level="1" style:num-format="1" style:num-prefix="(" style:num-suffix=")" text:start-value="4"/></text:list-style>
</office:automatic-styles>
<office:body><office:text>
<text:tracked-changes>
<text:changed-region text:id="x1" xml:id="x1"><text:deletion><office:change-info><dc:creator>A</dc:creator><dc:date>2026-11-20T08:00:00</dc:date></office:change-info><text:p text:style-name="Standard">chữ bỏ </text:p></text:deletion></text:changed-region>
</text:tracked-changes>
<text:p text:style-name="Title">Kế hoạch chuyển đổi số năm 2027</text:p>
<text:p text:style-name="Standard">Kế hoạch gồm <text:change text:change-id="x1"/><text:span text:style-name="Dam">hai phần</text:span>, diện tích 40 m<text:span text:style-name="Mu">2</text:span>, xem <text:a xlink:type="simple" xlink:href="https://vanban.chinhphu.vn/">văn bản</text:a>.<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p text:style-name="Standard">Theo số liệu quý III.</text:p></text:note-body></text:note></text:p>
<text:h text:style-name="Heading_20_1" text:outline-level="1">Nhiệm vụ</text:h>
<text:list text:style-name="NamCap">
<text:list-item><text:p text:style-name="Standard">Hạ tầng</text:p>
<text:list><text:list-item><text:p text:style-name="Standard">Mạng nội bộ</text:p>
<text:list><text:list-item><text:p text:style-name="Standard">Khảo sát</text:p></text:list-item><text:list-item><text:p text:style-name="Standard">Lắp đặt</text:p>
<text:list><text:list-item><text:p text:style-name="Standard">tầng một;</text:p></text:list-item><text:list-item><text:p text:style-name="Standard">tầng hai, gồm:</text:p>
<text:list><text:list-item><text:p text:style-name="Standard">phòng họp.</text:p></text:list-item></text:list></text:list-item></text:list></text:list-item></text:list></text:list-item>
<text:list-item><text:p text:style-name="Standard">Máy tính</text:p></text:list-item></text:list></text:list-item>
<text:list-item><text:p text:style-name="Standard">Nhân lực</text:p>
<text:list><text:list-item><text:p text:style-name="Standard">Tập huấn</text:p></text:list-item></text:list></text:list-item>
</text:list>
<text:p text:style-name="Standard">Đoạn xen giữa.</text:p>
<text:list text:style-name="NamCap" text:continue-numbering="true"><text:list-item><text:p text:style-name="Standard">Kinh phí</text:p></text:list-item></text:list>
<text:h text:style-name="Heading_20_2" text:outline-level="2">Phụ lục</text:h>
<text:list text:style-name="TuBon"><text:list-item><text:p text:style-name="Standard">Bảng tổng hợp</text:p></text:list-item><text:list-item><text:p text:style-name="Standard"><text:span text:style-name="Nghieng">Sơ đồ</text:span></text:p></text:list-item></text:list>
<table:table table:name="B1"><table:table-column table:number-columns-repeated="2"/><table:table-header-rows><table:table-row><table:table-cell table:style-name="O" office:value-type="string"><text:p text:style-name="Standard">Khu phố</text:p></table:table-cell><table:table-cell table:style-name="O" office:value-type="string"><text:p text:style-name="Standard">Số hộ</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell table:style-name="O" office:value-type="string"><text:p text:style-name="Standard">Một</text:p></table:table-cell><table:table-cell table:style-name="O" office:value-type="string"><text:p text:style-name="Standard">120</text:p></table:table-cell></table:table-row></table:table>
<text:p text:style-name="Standard"><draw:frame draw:style-name="Khung" draw:name="Hình 1" text:anchor-type="as-char" svg:width="3cm" svg:height="2cm" draw:z-index="0"><draw:image><office:binary-data>${Buffer.from(picture).toString('base64')}</office:binary-data></draw:image><svg:desc>Sơ đồ phòng máy</svg:desc></draw:frame></text:p>
<text:p text:style-name="Illustration">Hình 1: Phòng máy tầng một</text:p>
</office:text></office:body></office:document>
`;

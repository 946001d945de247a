package org.policygap.model.xml;

import java.util.List;
import org.policygap.model.policy.SourceSpan;
import org.policygap.model.xml.binding.policy.XmlSpan;

/** Maps ranges of text. The XML has start and length, so that no range can end before it begins. */
final class SpanMapper {
    private SpanMapper() {}

    static List<XmlSpan> toXml(List<SourceSpan> spans) {
        return Mapping.all(spans, SpanMapper::toXml);
    }

    static List<SourceSpan> fromXml(List<XmlSpan> spans) {
        return Mapping.all(spans, SpanMapper::fromXml);
    }

    private static XmlSpan toXml(SourceSpan span) {
        XmlSpan xml = new XmlSpan();
        xml.setPage(span.page());
        xml.setParagraph(span.paragraph());
        xml.setStart(span.start());
        xml.setLength(span.end() - span.start());
        return xml;
    }

    private static SourceSpan fromXml(XmlSpan xml) {
        return new SourceSpan(xml.getPage(), xml.getParagraph(), xml.getStart(), xml.getStart() + xml.getLength());
    }
}

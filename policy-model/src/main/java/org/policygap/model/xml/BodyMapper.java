package org.policygap.model.xml;

import static org.policygap.model.xml.Mapping.all;
import static org.policygap.model.xml.Mapping.constant;
import static org.policygap.model.xml.Mapping.optional;
import static org.policygap.model.xml.Mapping.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.policygap.model.policy.Clause;
import org.policygap.model.policy.Node;
import org.policygap.model.policy.NumberSource;
import org.policygap.model.policy.Section;
import org.policygap.model.policy.Table;
import org.policygap.model.policy.TableCell;
import org.policygap.model.policy.TableRow;
import org.policygap.model.xml.binding.policy.XmlBody;
import org.policygap.model.xml.binding.policy.XmlCell;
import org.policygap.model.xml.binding.policy.XmlClause;
import org.policygap.model.xml.binding.policy.XmlNode;
import org.policygap.model.xml.binding.policy.XmlNumberSource;
import org.policygap.model.xml.binding.policy.XmlRow;
import org.policygap.model.xml.binding.policy.XmlSection;
import org.policygap.model.xml.binding.policy.XmlTable;

/** Maps the body of a policy: sections, clauses, tables. */
final class BodyMapper {
    /** Generated classes take no visitor, so the class tells what a node is. */
    private static final Map<Class<? extends XmlNode>, Function<XmlNode, Node>> FROM_XML = Map.of(
            XmlSection.class, node -> section((XmlSection) node),
            XmlClause.class, node -> clause((XmlClause) node),
            XmlTable.class, node -> table((XmlTable) node));

    private BodyMapper() {}

    static XmlBody toXml(List<Node> nodes) {
        XmlBody xml = new XmlBody();
        xml.getNodes().addAll(toXmlNodes(nodes));
        return xml;
    }

    static List<Node> fromXml(XmlBody xml) {
        return fromXmlNodes(xml.getNodes());
    }

    private static List<XmlNode> toXmlNodes(List<Node> nodes) {
        return all(nodes, node -> node.accept(new ToXml()));
    }

    private static List<Node> fromXmlNodes(List<XmlNode> nodes) {
        return all(
                nodes,
                node -> Objects.requireNonNull(FROM_XML.get(node.getClass()), "kind of node")
                        .apply(node));
    }

    private static Section section(XmlSection xml) {
        return new Section(
                xml.getId(),
                text(xml.getNumber()),
                xml.getHeading(),
                fromXmlNodes(xml.getNodes()),
                SpanMapper.fromXml(xml.getSpan()));
    }

    private static Clause clause(XmlClause xml) {
        return new Clause(
                xml.getId(),
                text(xml.getNumber()),
                constant(NumberSource.class, xml.getNumberSource()),
                xml.getText(),
                all(xml.getItem(), BodyMapper::clause),
                SpanMapper.fromXml(xml.getSpan()));
    }

    private static Table table(XmlTable xml) {
        return new Table(
                xml.getId(),
                text(xml.getCaption()),
                all(xml.getRow(), BodyMapper::row),
                SpanMapper.fromXml(xml.getSpan()));
    }

    private static TableRow row(XmlRow xml) {
        return new TableRow(
                xml.getId(), xml.isHeader(), all(xml.getCell(), BodyMapper::cell), SpanMapper.fromXml(xml.getSpan()));
    }

    private static TableCell cell(XmlCell xml) {
        return new TableCell(xml.getText(), xml.getColumnSpan(), xml.getRowSpan());
    }

    private static XmlClause toXml(Clause clause) {
        XmlClause xml = new XmlClause();
        xml.setId(clause.id());
        xml.setNumber(optional(clause.number()));
        xml.setNumberSource(constant(XmlNumberSource.class, clause.numberSource()));
        xml.setText(clause.text());
        xml.getItem().addAll(all(clause.items(), BodyMapper::toXml));
        xml.getSpan().addAll(SpanMapper.toXml(clause.source()));
        return xml;
    }

    private static XmlRow toXml(TableRow row) {
        XmlRow xml = new XmlRow();
        xml.setId(row.id());
        xml.setHeader(row.header());
        xml.getCell().addAll(all(row.cells(), BodyMapper::toXml));
        xml.getSpan().addAll(SpanMapper.toXml(row.source()));
        return xml;
    }

    private static XmlCell toXml(TableCell cell) {
        XmlCell xml = new XmlCell();
        xml.setText(cell.text());
        xml.setColumnSpan(cell.columnSpan());
        xml.setRowSpan(cell.rowSpan());
        return xml;
    }

    private static final class ToXml implements Node.Visitor<XmlNode> {
        @Override
        public XmlNode section(Section section) {
            XmlSection xml = new XmlSection();
            xml.setId(section.id());
            xml.setNumber(optional(section.number()));
            xml.setHeading(section.heading());
            xml.getNodes().addAll(toXmlNodes(section.children()));
            xml.getSpan().addAll(SpanMapper.toXml(section.source()));
            return xml;
        }

        @Override
        public XmlNode clause(Clause clause) {
            return toXml(clause);
        }

        @Override
        public XmlNode table(Table table) {
            XmlTable xml = new XmlTable();
            xml.setId(table.id());
            xml.setCaption(optional(table.caption()));
            xml.getRow().addAll(all(table.rows(), BodyMapper::toXml));
            xml.getSpan().addAll(SpanMapper.toXml(table.source()));
            return xml;
        }
    }
}

package org.policygap.parser.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.SourceSpan;
import org.policygap.model.text.Search;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;
import org.policygap.parser.clean.SourcedText;

/** Finds the names of the school or trust and of its authority, and what the policy is about. */
final class Names {
    /** A point ends an abbreviation, "St." or "C.E.", or else the sentence. */
    private static final String WORD = "\\p{Lu}(?:\\p{L}?\\.(?:\\p{L}\\.)*|[\\p{L}'’&-]*(?:\\.[\\p{L}'’&-]+)*)";

    private static final Search SCHOOL = Search.of(
            Pattern.compile(
                    "(?=\\p{Lu})\\b(?:" + WORD
                            + "\\s+(?:(?:of|the|and|&|in|upon|C of E|for)\\s+)*){1,7}(?:(?:Learning|Academy|Academies|Educational?|Schools['’]?|Multi[ -]Academy) (?:Trust|TRUST)|School|SCHOOL|Academy|ACADEMY|College|COLLEGE|Nursery|Pre-?[Ss]chool|Federation)\\b(?![-\u2010\u2011]\\p{L}|\\s+(?:Council|Policy Framework|Managers?|Staff|Principal|Dean|President)\\b)"));
    /** The name of another body, on a line of its own. */
    private static final Pattern BODY = Pattern.compile(
            "\\s*(?:" + WORD
                    + "\\s+(?:(?:of|the|and|&|in|for)\\s+){0,4}){1,7}(?i:trust|partnership|foundation|association|society|club|charity"
                    + "|church|kindergarten|playgroup|schools|centre|ltd|limited|(?:parish|town|village|community) council)\\.?\\s*");

    private static final Search AUTHORITY = Search.of(Pattern.compile("\\b(?:" + WORD
            + "\\s+){0,4}(?:County|Borough|City|District|Metropolitan|\\p{Lu}[\\p{L}-]+)\\s+Council\\b|\\bDiocese of (?:"
            + WORD + "\\s?){1,3}"));
    /** The name of a council on a line of its own. */
    private static final Pattern COUNCIL = Pattern.compile(
            "\\s*(?:(?!(?i:school|pupil|student|class|youth|the|our)\\b)" + WORD + "\\s+){1,4}(?i:council)\\s*");

    /** Words before the name of a school: one that is named as an example, as a source or as the owner of a template. */
    private static final Pattern IN_PASSING = Pattern.compile(
            "(?i)(?:.*[\\s(])?(?:e\\.?g\\.?|such as|for example|like|including|from|via|using|©|copyright(?: of)?)[\\s,:]*(?:the\\s+)?",
            Pattern.DOTALL);
    /** Characters before a name that tell why it is named. */
    private static final int BEFORE = 30;

    /** The title of what a committee may do. */
    private static final Pattern COMMITTEE =
            Pattern.compile("(?i)terms of reference (?:for|of) (?:the )?(.{3,60}?\\bcommittee)\\b.*");

    /** What stands before the name of the school in that of its committee. */
    private static final Pattern PART_OF =
            Pattern.compile("^.*\\b(?:Committee|Body|Board|Governors|Trustees) (?:of|for|at) (?:the )?");

    /** A kind of school, or of anything, is no name. */
    private static final Pattern KIND_ONLY = Pattern.compile(
            "(?:(?:The|Our|All|Each|Every|This|That|A|An|Any|In|At|For|To|If|When|Model|Primary|Secondary|Infants?|Juniors?|High|Whole|Maintained|Community|Independent|State|Foundation|Special|On|By|From|On-?site|University|Head|Staff|Of|The|Academy|Multi|Nursery)\\s+)+\\S+");

    /** Where clubs take place, and when. */
    private static final Pattern CLUB = Pattern.compile("(?i).*\\b(?:after|before|out of) school");

    /** A title that ends in "for School" is no name either. */
    private static final Pattern TITLE_WORD = Pattern.compile(
            "(?i)\\b(?:policy|policies|procedures?|codes?|practice|guidance|guide|handbook|statement|management)\\b");

    private static final Pattern LEADING =
            Pattern.compile("^(?:(?:The|At|Our|For|In|All|If|When|Where|While|As|By|Welcome to|To)\\s+)+");
    private static final Pattern NOT_AREA = Pattern.compile(
            "(?i)\\([^()]*\\)|\\b(?:policy|policies|procedures?|statement|document|model|template|for (?:all )?(?:schools|staff.*|pupils.*|employees|parents.*)|whole school|school|20\\d\\d(?:\\s?[/–-]\\s?\\d{2,4})?|version|v\\d+(?:\\.\\d+)?|our)\\b|[:–—-]\\s*$|^\\s*[:–—-]");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** What an area neither begins nor ends with. */
    private static final Pattern JOINTS = Pattern.compile(
            "(?i)^(?:[\\s:–—&-]|(?:and|of|for|on|to|the)\\s)+|(?:[\\s:–—&-]|\\s(?:and|of|for|on|to|the)\\b)+$");

    private final List<Paragraph> paragraphs;

    Names(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** Adds organisation and authority, unless they are stated, and the policy area. */
    void addTo(MetadataCollector found) {
        if (!found.has(MetadataField.ORGANISATION)) {
            organisation()
                    .ifPresent(name -> found.put(
                            MetadataField.ORGANISATION, "", name.clean(), Optional.empty(), false, name.spans()));
        }
        found.first(MetadataField.TITLE)
                .map(title -> COMMITTEE.matcher(title.literal()))
                .filter(Matcher::matches)
                .ifPresent(title -> found.add(MetadataField.COMMITTEE, "", title.group(1), List.of()));
        if (!found.has(MetadataField.POLICY_AREA)) {
            String school = found.first(MetadataField.ORGANISATION)
                    .map(entry -> entry.literal())
                    .orElse("");
            found.first(MetadataField.TITLE)
                    .map(entry -> area(entry.literal(), school))
                    .filter(area -> !area.isEmpty())
                    .ifPresent(
                            area -> found.put(MetadataField.POLICY_AREA, "", area, Optional.empty(), true, List.of()));
        }
    }

    /** The name in the front matter or running lines, of a school before that of another body; else the one that the text uses most. */
    private Optional<SourcedText> organisation() {
        Map<String, List<SourcedText>> named = new LinkedHashMap<>();
        Optional<SourcedText> body = Optional.empty();
        Optional<SourcedText> council = Optional.empty();
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.role() == Role.CONTENTS) {
                continue;
            }
            boolean front = paragraph.role() == Role.TITLE
                    || paragraph.role() == Role.FRONT_MATTER
                    || paragraph.role() == Role.HEADER;
            List<SourcedText> names = names(paragraph.text(), !front);
            if (front && !names.isEmpty()) {
                return Optional.of(names.get(0));
            }
            if (front && paragraph.role() != Role.TITLE) {
                body = body.or(() -> line(BODY, paragraph));
                council = council.isPresent() ? council : line(COUNCIL, paragraph);
            }
            names.forEach(name -> named.computeIfAbsent(name.clean(), key -> new ArrayList<>())
                    .add(name));
        }
        Optional<SourcedText> most = named.values().stream()
                .max((a, b) -> Integer.compare(a.size(), b.size()))
                .map(names -> names.get(0));
        return body.isPresent() ? body : most.isPresent() ? most : council;
    }

    private static Optional<SourcedText> line(Pattern name, Paragraph paragraph) {
        boolean named = name.matcher(paragraph.text().raw()).matches()
                && !KIND_ONLY.matcher(paragraph.clean()).matches()
                && !TITLE_WORD.matcher(paragraph.clean()).find();
        return named ? Optional.of(paragraph.text().strip()) : Optional.empty();
    }

    /** @param prose whether a name may be there in passing, in the middle of a sentence */
    private static List<SourcedText> names(SourcedText text, boolean prose) {
        List<SourcedText> names = new ArrayList<>();
        for (MatchResult found : SCHOOL.all(text.raw())) {
            Matcher leading = LEADING.matcher(found.group());
            int start = found.start() + (leading.find() ? leading.end() : 0);
            Matcher part = PART_OF.matcher(text.raw()).region(start, found.end());
            start = part.find() ? part.end() : start;
            String before = text.raw().substring(Math.max(0, start - BEFORE), start);
            if (prose && IN_PASSING.matcher(before).matches()) {
                continue;
            }
            SourcedText name = text.substring(start, found.end());
            if (name.clean().indexOf(' ') > 0
                    && !KIND_ONLY.matcher(name.clean()).matches()
                    && !CLUB.matcher(name.clean()).matches()
                    && !TITLE_WORD.matcher(name.clean()).find()) {
                names.add(name);
            }
        }
        return names;
    }

    /** The title without the council or diocese at its end, which is added as the authority. */
    static SourcedText withoutAuthority(SourcedText title, MetadataCollector found) {
        Optional<MatchResult> authority = AUTHORITY.first(title.raw());
        if (authority.isEmpty()) {
            return title;
        }
        int start = authority.get().start();
        int end = authority.get().end();
        List<SourceSpan> place = title.substring(start, end).spans();
        found.put(MetadataField.AUTHORITY, "", authority.get().group().strip(), Optional.empty(), false, place);
        boolean last = title.raw().substring(end).isBlank() && start > 0;
        return last ? title.substring(0, start) : title;
    }

    /** What the policy is about: its title without the school's name and the words that every title has. */
    private static String area(String title, String school) {
        String bare = school.isEmpty() ? title : title.replace(school, " ");
        String words = SPACE.matcher(NOT_AREA.matcher(bare).replaceAll(" ")).replaceAll(" ");
        return JOINTS.matcher(words).replaceAll("").strip();
    }
}

package org.policygap.compare.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.compare.Draft;
import org.policygap.compare.lexicon.LexiconReader;

class TopicNamerTest {
    private final PolicyReader reader = new PolicyReader(LexiconReader.shipped());

    @Test
    void aRuleIsNamedByWhatIsDoneToWhat() {
        assertThat(topics(
                        "# Conduct",
                        "All staff must report any damaged equipment to the site manager.",
                        "Keys must not be lent to visitors under any circumstances.",
                        "The caretaker may open the hall at weekends."))
                .containsExactly(
                        "Reporting damaged equipment to site manager", "Lending keys", "Opening the hall at weekends");
    }

    @Test
    void thingsThatShareTheirLastWordStayTogether() {
        assertThat(topics(
                        "# Post room",
                        "The caretaker must not sign a parcel, pallet or courier receipt for a neighbour.",
                        "Staff must send a letter, email or text to the club."))
                .containsExactly("Signing a parcel, pallet or courier receipt", "Sending a letter, email or text");
    }

    @Test
    void aParticleStaysWithItsVerb() {
        assertThat(topics(
                        "# Garden",
                        "Pupils must not take part in races on the lawn.",
                        "Every nest box must be taken down by March.",
                        "Tell Mrs Wren about any broken fence."))
                .containsExactly(
                        "Taking part in races on the lawn",
                        "Taking down a nest box",
                        "Telling Mrs Wren about broken fence");
    }

    @Test
    void whatIsNoNameIsQuoted() {
        assertThat(topics(
                        "# Garden",
                        "Colleagues ask families to enjoy the meadow and to stay on the paths.",
                        "If necessary the meadow closes early, and children go home by the lower gate.",
                        "The meadow stays open all year."))
                .noneMatch(topic -> topic.matches("(?i)(?:if necessary|colleaguesing|familiesing).*"))
                .anyMatch(topic -> topic.startsWith("“If necessary the meadow"));
    }

    @Test
    void aParticipleIsNotTakenForAVerb() {
        assertThat(topics("# Pond", "The care of frogs is granted under the Pond Rules and is not dealt with here."))
                .noneMatch(topic -> topic.contains("ealt"));
    }

    @Test
    void aNounIsNoVerb() {
        assertThat(topics(
                        "# Other procedures",
                        "Assessment of swimming needs",
                        "Harm to a hamster",
                        "Speak to the pupil"))
                .contains("Assessment of swimming", "Harm to a hamster");
    }

    @Test
    void aPermissionIsNamedByItsThing() {
        assertThat(topics("# Conduct", "Private use of the minibus is prohibited.", "Staff must wear a badge."))
                .first()
                .isEqualTo("Private use of the minibus");
    }

    @Test
    void aLeadRunOrAHeadingOfItsOwnWins() {
        assertThat(topics(
                        "# Lost property",
                        "Items that nobody collects must be given to charity each July.",
                        "# Trips",
                        "First aid: the trip leader must carry a kit at all times.",
                        "The trip leader must count the pupils before the coach leaves."))
                .containsExactly("Lost property", "First aid", "Counting pupils");
    }

    @Test
    void equalTopicsAreToldApart() {
        List<String> topics = topics(
                "# Kitchen",
                "Staff must wear gloves.",
                "Staff must wear gloves.",
                "# Workshop",
                "Staff must wear gloves.",
                "Staff must wear gloves.");

        assertThat(topics).doesNotHaveDuplicates();
    }

    @Test
    void kindsOfClauseHaveTheirUsualNames() {
        assertThat(topics(
                        "# About",
                        "The purpose of this policy is to keep the pond safe.",
                        "This policy applies to all staff and volunteers.",
                        "This policy will be reviewed by the governing body every spring."))
                .containsExactly("Purpose of this policy", "Who this policy applies to", "Review of this policy");
    }

    private List<String> topics(String... lines) {
        List<Reading> readings = reader.read(Draft.policy(lines));
        TopicNamer namer = new TopicNamer(readings);
        return readings.stream().map(namer::name).toList();
    }
}

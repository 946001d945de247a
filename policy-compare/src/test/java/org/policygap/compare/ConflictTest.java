package org.policygap.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.policygap.model.comparison.Conflict;
import org.policygap.model.comparison.ConflictRule;
import org.policygap.model.comparison.Finding;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.Element;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.Requirement;

/** What each rule of conflict must find, and what it must leave alone. */
class ConflictTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PERMISSION_AGAINST_PROHIBITION | Staff may use the trampoline during lunch. | Staff must not use the trampoline during lunch.",
                "PERMISSION_AGAINST_PROHIBITION | Pupils must not bring hamsters into the library. | Pupils may bring hamsters into the library.",
                "DUTY_AGAINST_PROHIBITION | Cleaners must empty the aquarium every evening. | Cleaners must not empty the aquarium in the evening.",
                "NUMBER | The caretaker must repair a broken window within five school days. | The caretaker must repair a broken window within 15 school days.",
                "NUMBER | The governing body will review this policy every year. | The governing body will review this policy every three years.",
                "EXCEPTION_AGAINST_NONE | Under no circumstances may pupils climb the oak tree in the playground. | Pupils must not climb the oak tree in the playground unless a teacher is watching.",
                "NUMBER | Employees must give at least 15 weeks' notice of maternity leave. | Employees must give at least ten weeks' notice of maternity leave.",
                "NUMBER | An appeal must be lodged within ten working days of the decision. | An appeal must be lodged within five working days of the decision.",
                "NUMBER | A warning stays on file for 12 months and is then disregarded. | A warning stays on file for 24 months and is then disregarded.",
                "NUMBER | Risk assessments must be reviewed at least once a year. | Risk assessments must be reviewed every three years.",
                "NUMBER | Visitors aged under 18 must be accompanied. | Visitors aged under 16 must be accompanied.",
                "NUMBER | The panel is made up of three governors. | The panel is made up of two governors.",
                "NUMBER | Purchases over £5,000 need three written quotations. | Purchases over £10,000 need three written quotations.",
                "NUMBER | Lettings must be paid 14 days before the event. | Lettings must be paid seven days before the event.",
                "NUMBER | For absence of more than a week a fit note must be sent. | For absence of five or more calendar days a fit note must be sent.",
                "NUMBER | Fire drills are held every term. | Fire drills are held once a year.",
                "NUMBER | Pupils whose attendance falls below 90% are referred to the attendance officer. | Pupils whose attendance falls below 85% are referred to the attendance officer.",
                "NUMBER | Staff must report an absence by 7.30 am on the first day. | Staff must report an absence by 8.15 am on the first day.",
                "NUMBER | Accident records must be kept for six years. | Accident records must be kept for three years.",
                "NUMBER | A subject access request must be answered within one month. | A subject access request must be answered within 60 days.",
                "NUMBER | First aid training must be renewed every three years. | First aid training must be renewed every five years.",
                "NUMBER | A fit note is required for absences of more than seven calendar days. | A fit note is required for absences of more than five calendar days.",
                "PERMISSION_AGAINST_PROHIBITION | Parents must not smoke on the school site. | Parents may smoke on the school site behind the kitchen.",
                "PERMISSION_AGAINST_PROHIBITION | No pupil may bring a mobile phone to school. | Pupils can bring a mobile phone to school.",
                "PERMISSION_AGAINST_PROHIBITION | The use of personal phones to photograph pupils is forbidden. | Staff may photograph pupils with their personal phones.",
                "PERMISSION_AGAINST_PROHIBITION | Dogs are not permitted on the school site. | Dogs on leads are welcome on the school site.",
                "PERMISSION_AGAINST_PROHIBITION | An employee is entitled to be accompanied by a trade union representative at the hearing. | An employee may not be accompanied by a trade union representative at the hearing.",
                "PERMISSION_AGAINST_PROHIBITION | Staff must not accept gifts from parents. | Staff may accept gifts from parents at Christmas.",
                "DUTY_AGAINST_PROHIBITION | Staff must give pupils their medicine in the office. | Staff must not give pupils their medicine.",
                "DUTY_AGAINST_PROHIBITION | The clerk must send the minutes to the complainant. | The clerk must not send the minutes to the complainant.",
                "DUTY_AGAINST_PROHIBITION | Volunteers must not be left alone with pupils. | Volunteers must be left alone with pupils.",
                "DUTY_AGAINST_EXEMPTION | Volunteers must have an enhanced DBS check. | Volunteers do not have to have an enhanced DBS check.",
                "DUTY_AGAINST_EXEMPTION | Staff must declare links with parents on social media. | Staff need not declare links with parents on social media.",
                "DUTY_AGAINST_EXEMPTION | A risk assessment must be carried out for every trip. | A risk assessment is not required for trips.",
                "DUTY_AGAINST_EXEMPTION | Staff must be told before their e-mail is monitored. | The school may monitor staff e-mail without notice.",
                "DUTY_AGAINST_EXEMPTION | Parents must give their consent before a photograph is published. | The school may publish a photograph without consent.",
                "DUTY_AGAINST_EXEMPTION | Divers must not leave the pond without telling the keeper beforehand. | Divers may leave the pond while they rest, and do not need to tell the keeper.",
                "OPPOSITE_ACTS | Complaint records must be kept. | Complaint records must be destroyed.",
                "OPPOSITE_ACTS | Anonymous complaints will be investigated. | Anonymous complaints will be ignored.",
                "OPPOSITE_ACTS | Late applications must be considered. | Late applications will be rejected.",
                "DUTY_AGAINST_PROHIBITION | Anonymous complaints will be investigated. | Anonymous complaints are not investigated.",
                "PERMISSION_AGAINST_PROHIBITION | Pupils must not leave the site at lunch. | Pupils in Year 11 may leave the site at lunch with written permission.",
                "AUTHORITY | Only the headteacher may exclude a pupil. | The chair of governors may exclude a pupil.",
                "AUTHORITY | Only the headteacher may authorise leave in term time. | Heads of year may authorise up to two days of leave in term time.",
                "NUMBER | A leak must be reported to the caretaker on the same day. | Staff report any leak to the caretaker within 24 hours.",
                "NUMBER | A leak must be reported to the caretaker on the same day. | Staff report any leak to the caretaker by the end of the next school day.",
                "AUTHORITY | Applications for leave are decided by the headteacher alone. | Applications for leave are decided by the chair of governors.",
                "NUMBER | Leave with full pay is granted for jury service. | Jurors are given unpaid leave for jury service.",
                "NUMBER | No charge is made for a copy of the pupil record. | A fee of £10 is payable for a copy of the pupil record.",
                "NUMBER | Passwords must have at least 12 characters. | Passwords must have not fewer than eight characters.",
                "NUMBER | The ratio of adults to pupils on the lake must not be below 1 to 6. | On the lake there is one adult for every eight pupils.",
                "NUMBER | The hirer must have public liability insurance of at least £5 million. | The hirer must have public liability insurance of not less than two million pounds.",
                "NUMBER | This policy is reviewed every two years. | This policy is reviewed at intervals not exceeding four years.",
                "NUMBER | Parents have ten school days in which to appeal to the pond committee. | Parents have five school days to appeal to the pond committee.",
                "NUMBER | A pupil with nits must stay away from school for 48 hours. | A pupil with nits must stay away from school for 24 hours.",
                "AUTHORITY | Only the headteacher may search a pupil for hamsters. | Any teacher may search a pupil for hamsters.",
                "DUTY_AGAINST_EXEMPTION | A detention may be given only if the parents have been told before. | A detention is given without telling and without notice.",
                "PERMISSION_AGAINST_PROHIBITION | Cough drops may be given only with the written consent of a parent. | Cough drops must not be given in any circumstances.",
                "CONTRARY_PRACTICE | Inhalers must never be locked away. | Inhalers are locked away in the office.",
                "CONTRARY_PRACTICE | Expired warnings must be removed from the personal file. | Expired warnings remain on the personal file.",
                "SCOPE | This policy applies to staff, governors and volunteers. | This policy does not apply to volunteers.",
                "EXCEPTION_AGAINST_NONE | Corporal punishment must not be used under any circumstances. | Corporal punishment must not be used unless a pupil is in danger.",
                "PERMISSION_AGAINST_PROHIBITION | Coaches should not connect with swimmers on personal accounts. | Because we are a small club, coaches may be connected with swimmers on personal accounts.",
                "PERMISSION_AGAINST_PROHIBITION | Nobody may make a sound recording of the concert. | Anybody may record the concert if it helps them to remember.",
                "NUMBER | A swimmer may make two requests for goggles in any year. | A swimmer may make only one request for goggles in any year.",
                "NUMBER | Two written references must be taken up before a lifeguard is appointed. | At least one reference must be taken up before a lifeguard is appointed.",
                "NUMBER | Borrowings of up to five days are decided by the pond keeper. | The pond keeper decides on borrowings not exceeding three days.",
                "NUMBER | A swimmer with a rash must stay away from the pond for 48 hours after the last spot has gone. | A swimmer with a rash should be kept away from the pond for 24 hours after it has gone.",
                "NUMBER | Ten or more working days of rain are reported to the pond committee. | Twenty or more working days of rain are reported to the pond committee.",
                "CONTRARY_PRACTICE | A worry about the pond may be raised orally or in writing. | A worry about the pond must be raised in writing.",
                "CONTRARY_PRACTICE | Swimmers may appeal against the keeper's choice of towels. | The keeper's decision on towels is final.",
                "CONTRARY_PRACTICE | Swimmers may be filmed only if a parent has agreed. | Swimmers are filmed unless a parent tells us not to.",
                "CONTRARY_PRACTICE | Splashing that is repeated is bad manners. | A single act can be enough for splashing to be bad manners.",
                "CONTRARY_PRACTICE | A fall into the pond must be reported to the keeper immediately. | A fall into the pond is reported to the keeper by the end of the week.",
                "CONTRARY_PRACTICE | Written consent is needed for each visit to the pond. | One form covers all visits to the pond.",
                "CONTRARY_PRACTICE | Old frog food must not be put in a bin. | Old frog food is popped in the bin.",
                "DUTY_AGAINST_PROHIBITION | The keeper must not ask a swimmer to delete the film. | Ask the swimmer to delete the film, and then find Mr Newt.",
                "AUTHORITY | Only the headteacher and the staff authorised by the headteacher in writing may search a swimmer. | Any teacher may search a swimmer.",
                "DUTY_AGAINST_EXEMPTION | Swimmers may be filmed only if a parent has agreed. | The club is not required to seek parental permission for filming swimmers.",
                "DUTY_AGAINST_EXEMPTION | Keepers must have the headteacher's permission before they drain the pond. | Keepers need not seek consent to drain the pond.",
                "NUMBER | The swimmer may ask the keeper for a rematch within ten school days of the race. | A request for a rematch must reach the keeper within five school days of the race.",
                "NUMBER | A swimmer's belongings must be kept for six years after an appeal. | A swimmer's belongings are destroyed after three years, and notes of informal talks every summer.",
                "CONTRARY_PRACTICE | Swimmers have the right to appeal to the pond committee. | There is no separate right of appeal to the pond committee for swimmers.",
                "PERMISSION_AGAINST_PROHIBITION | Sound recording of the concert is permitted if everybody has agreed. | We do not allow the concert to be recorded.",
                "OPPOSITE_ACTS | A coach with an interest in the race must withdraw from the jury. | A coach with an interest in the race may stay on the jury.",
                "CONTRARY_PRACTICE | The pond gate must be kept shut. | The pond gate is propped open on hot days.",
                "CONTRARY_PRACTICE | The pond must be checked before the race begins. | The pond is checked once the race has begun.",
                "CONTRARY_PRACTICE | A fall into the pond must be recorded in writing. | A quiet word with the keeper about a fall into the pond is enough.",
                "CONTRARY_PRACTICE | Advice on the dive must be given orally. | There is no spoken advice on the dive.",
                "CONTRARY_PRACTICE | Text messages about absence are not acceptable. | Swimmers text the keeper about absence.",
                "CONTRARY_PRACTICE | The swimmer's file is handed on and no copy retained. | We keep a copy of the swimmer's file.",
                "CONTRARY_PRACTICE | The post of lifeguard must be advertised externally. | The post of lifeguard is filled from within.",
                "CONTRARY_PRACTICE | The way to the pond is measured in a straight line. | The way to the pond is measured along the roads.",
                "CONTRARY_PRACTICE | Swimmers may be filmed only where a parent has agreed. | By joining the club you agree that swimmers are filmed.",
                "AUTHORITY | Only the headteacher may approve the purchase of trampolines. | The chair of governors may approve the purchase of trampolines."
            })
    void finds(ConflictRule rule, String model, String school) {
        Finding finding = MadeUp.finding(model, school);

        assertThat(finding.status()).isEqualTo(Status.CONFLICT);
        Conflict conflict = finding.conflicts().get(0);
        assertThat(conflict.rule()).isEqualTo(rule);
        assertThat(conflict.modelQuote()).isEqualTo(model);
        assertThat(conflict.schoolQuote()).isEqualTo(school);
        assertThat(conflict.explanation()).isNotBlank().doesNotContain(model).doesNotContain(school);
    }

    /** Both sentences stand beside it: it says what follows. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The caretaker must repair a broken window within five school days. | The caretaker must repair a broken window within 20 school days. | The school allows more time than the model: keeping to it breaks the model's rule.",
                "The headteacher must give at least ten school days' notice of a fire drill. | The headteacher must give five school days' notice of a fire drill. | The school is content with shorter notice than the model: keeping to it breaks the model's rule.",
                "All divers must have lantern training every year. | All divers have lantern training every two years. | The school does it less often than the model: keeping to it breaks the model's rule.",
                "Swimmers must be at least eight years old. | Swimmers must be at least six years old. | The school's figure is lower than that of the model: keeping to it breaks the model's rule.",
                "Pupils must not climb the wall of the pond. | Pupils may climb the wall of the pond. | Whoever does what the school allows breaks the model's rule."
            })
    void saysWhyItMatters(String model, String school, String why) {
        Finding finding = MadeUp.finding(model, school);

        assertThat(finding.conflicts()).extracting(Conflict::explanation).containsExactly(why);
        assertThat(finding.explanation())
                .as("nothing stands beside it")
                .containsPattern("[Ss]chool.*[Mm]odel.*" + Pattern.quote(why));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Staff may use the trampoline only with a helmet. | Staff must not use the trampoline except with a helmet.",
                "Staff must keep pupils' records confidential. | Staff must not disclose pupils' records.",
                "Pupils must not use school equipment for games. | Pupils may use their own phone for games.",
                "The caretaker must repair a broken window within five school days. | The caretaker must repair a broken window within three school days.",
                "Staff must not post photographs of pupils. | Breaking this rule on photographs of pupils may lead to dismissal.",
                "A fit note is required for absences of more than seven calendar days. | A fit note is required from the eighth day of absence.",
                "The headteacher must acknowledge the complaint within three school days and answer it within 15 school days. | The headteacher acknowledges the complaint within two school days and answers it within 15 school days.",
                "The headteacher must acknowledge the complaint within five school days. | The headteacher acknowledges the complaint within three school days and answers it within 20 school days.",
                "The headteacher must answer the complaint within 20 school days. | The headteacher acknowledges the complaint within three school days.",
                "For absence of more than a week a fit note must be sent. | For absence of eight or more calendar days a fit note must be sent.",
                "Absences of less than five days must be noted in the book. | Absences of up to four days must be noted in the book.",
                "Absences of seven calendar days or less are self-certified. | Absences of one to seven calendar days are self-certified.",
                "The panel is made up of at least three governors. | The panel is made up of three governors.",
                "This policy is reviewed every year. | This policy is reviewed annually.",
                "A member of staff must stay with the pupil. | Two members of staff must stay with the pupil.",
                "The school day ends at 3.15 pm and pupils must be collected by 3.30 pm. | Pupils must be collected by 3.30 pm.",
                "A meeting must be held within ten school days. | A meeting is held within two weeks.",
                "Meetings must not be recorded unless everybody has agreed. | Meetings may be recorded with the agreement of everybody present.",
                "Staff must not use personal phones in front of pupils. | Staff may use personal phones only in the staff room.",
                "Staff must not accept gifts worth more than £25 from parents. | Staff may accept small gifts from parents.",
                "Complaint records must be kept for six years and then destroyed. | Complaint records are destroyed after six years.",
                "Images of pupils must be taken on school equipment. | The use of a private telephone to photograph children is forbidden.",
                "Staff must not discuss pupils on social media. | Staff must discuss concerns about pupils with the safeguarding lead.",
                "Staff must report a concern at once. | Staff must not delay reporting a concern.",
                "Staff must not fail to report a concern. | Staff must report a concern.",
                "Staff must not share passwords. | Staff must keep passwords secret and not share them.",
                "Parents must fill in the complaint form. | You do not have to fill in the form if you only have a concern.",
                "Leave with full pay is granted for jury service. | Jury service: paid leave in the first week, unpaid leave after that.",
                "The record of a complaint is kept for six years. | We keep the record of a complaint for six years.",
                "Records of complaints must be kept for six years and then destroyed. | Records of complaints are removed after six years.",
                "Medicines must be locked away. | Medicines are locked away in the office.",
                "Appeals must be made within ten working days. | Appeals must be made within fourteen days.",
                "Fees must be paid no later than ten school days before the hire. | Fees must be paid at least ten school days before the hire.",
                "This policy applies to all staff. | This policy does not apply to pupils.",
                "The policy applies to all employees. It does not apply to volunteers. | It is for everybody who works here. Volunteers are not covered.",
                "Only the headteacher may exclude a pupil. | Any teacher may ask the headteacher to exclude a pupil.",
                "Aspirin must never be given unless a doctor has prescribed it. | We never give aspirin, unless it is from the doctor.",
                "Pupils may not leave the site without permission. | Pupils may leave the site with permission.",
                "The pond may be drained only in accordance with the Ponds Act 1988. | Nobody may drain the pond except in the way that the Ponds Act 1988 lays down.",
                "The pond may be drained only in accordance with the Ponds Act 1988. | The school shall not drain the pond otherwise than in compliance with the Ponds Act 1988.",
                "Swimming records must be destroyed six years after the pupil has left. | Swimming records shall be kept confidential and shall be securely destroyed six years after the pupil has left.",
                "This policy applies to all employees, teaching and support staff alike. It does not apply to agency workers, contractors or volunteers. | All employees are covered. Supply staff, the catering contractor's staff and helpers are not covered.",
                "Swimmers may appeal against the keeper's decision. | An appeal must reach the clerk by Monday. The decision of the appeal panel is final.",
                "A worry about the pond may be raised orally or in writing. | Tell the keeper, or write to him.",
                "Swimmers may be filmed only if a parent has agreed. | Swimmers are filmed if a parent has agreed. A parent may object later.",
                "A fall into the pond must be reported to the keeper immediately. | A fall is reported to the keeper at once, who writes a report within two days.",
                "Splashing that is repeated is reported. | A single act of splashing may be overlooked.",
                "Two lifeguards in Year 7 classes hold ropes. | Lifeguards hold ropes in Year 8 classes.",
                "At least two written references must be taken up. | Three written references must be taken up.",
                "The first three days of pond leave will be paid. | We pay for the first day of pond leave; further pond leave is without pay.",
                "The first three days of pond leave will be paid. | The right is to unpaid pond leave, but the school will pay the first three days of pond leave.",
                "Pond appointments are paid. | Pond appointments are always paid. Going along with a friend to a pond appointment is without pay.",
                "Holidays may not be taken in term time, save in exceptional circumstances and without pay. | In exceptional circumstances paid leave in term time may be granted for a funeral.",
                "Swimming without permission must be noted in the pond book. | Swimming without permission is noted in the pond book and may lead to a ban.",
                "Members of the pond guard must be given ten days' leave for training. | Members of the pond guard must be given two weeks' leave for training.",
                "Pond leave must be taken in half days. | Notice of pond leave is required, and of pond leave at least three days.",
                "A swimmer who asks for an assessment must have an answer within 15 school days. | The local authority decides within six weeks whether to carry out the assessment of the swimmer.",
                "The swimmer may ask the keeper for a panel within ten school days of the race. | The panel meeting with the keeper and the swimmer is held within three weeks.",
                "A committee of three governors must consider every ban from the pond. | A committee of between three and five governors considers every ban from the pond.",
                "Keepers may accept small gifts. | A gift above this value must be declined by keepers.",
                "Swimmers must not use goggles in working time. | Swimmers may use goggles outside working time.",
                "Pictures of the pond may be shared where this is necessary to protect frogs. | Fears about sharing pictures of the pond must not be allowed to stand in the way of protecting frogs.",
                "Conduct at the pond must not damage the good name of the club. | Conduct at the pond may nevertheless lead to a ban where it damages the good name of the club.",
                "A late swimmer must ring; text messages are not acceptable. | Do not text the keeper if you are late.",
                "Towels must not be used as ropes. | The keeper decides with the coach how towels are used as ropes.",
                "Only the headteacher may approve the purchase of trampolines. | Only the acting headteacher may approve the purchase of trampolines."
            })
    void leavesAlone(String model, String school) {
        assertThat(MadeUp.finding(model, school).conflicts()).isEmpty();
    }

    @Test
    void aTrustMayAcceptAStricterRule() {
        Policy drafted =
                new PolicyComparer(MadeUp.policy("Staff may use the trampoline during lunch."), MadeUp.LEXICON).model();
        Requirement requirement = drafted.requirements().get(0);
        Element element = requirement.elements().get(0);
        Element relaxed = new Element(
                element.id(), true, element.text(), element.proposition(), element.limit(), List.of(), true);
        Policy curated = drafted.withRequirements(List.of(new Requirement(
                requirement.nodeId(),
                requirement.kind(),
                requirement.importance(),
                requirement.topic(),
                requirement.minimumModality(),
                List.of(relaxed),
                "")));
        Policy school = MadeUp.policy("Staff must not use the trampoline during lunch.");

        assertThat(MadeUp.compare(drafted, school).findings().get(0).status()).isEqualTo(Status.CONFLICT);
        assertThat(MadeUp.compare(curated, school).findings().get(0).conflicts())
                .isEmpty();
    }

    @Test
    void leavesOutWhomTheModelNames() {
        Finding finding = MadeUp.finding(
                "This policy applies to all employees, including those in their probationary period. It does not apply to contractors.",
                "The policy applies to employees. It does not apply to employees in a probationary period.");

        assertThat(finding.conflicts()).extracting(Conflict::rule).containsExactly(ConflictRule.SCOPE);
    }

    @Test
    void findsTheOppositeInAPassageThatOnlyCameNear() {
        Finding finding = MadeUp.compare(
                        MadeUp.policy(
                                "A swimmer who is unhappy with the answer may write to the chair of the pond committee, who looks at the matter again.",
                                "Towels are washed on Fridays."),
                        MadeUp.policy(
                                "Frogs are fed at noon.",
                                "The keeper's answer is a determination, and his determination is final.",
                                "We wash the towels on Fridays."))
                .findings()
                .get(0);

        assertThat(finding.status()).isEqualTo(Status.CONFLICT);
        assertThat(finding.evidence()).hasSize(1);
    }

    @Test
    void readsTheLevelOfAnItemInItsLeadIn() {
        Finding finding = MadeUp.compare(
                        MadeUp.policy(
                                "Paid leave of one day is given for:",
                                "- the wedding of a swimming teacher;",
                                "- the birthday of a frog."),
                        MadeUp.policy("One day without pay is given for the wedding of a swimming teacher."))
                .findings()
                .stream()
                .filter(found -> !found.conflicts().isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(finding.conflicts()).extracting(Conflict::schoolWords).containsExactly("without pay");
    }

    @Test
    void comparesEachNumberOfARuleWithItsOwnCounterpart() {
        Finding finding = MadeUp.finding(
                "The headteacher must acknowledge the complaint within three school days and answer it within 15 school days.",
                "The headteacher acknowledges the complaint within three school days and answers it within 30 school days.");

        assertThat(finding.conflicts()).extracting(Conflict::schoolWords).containsExactly("within 30 school days");
    }

    @Test
    void aNumberThatAnswersAnotherPointBreaksThisOne() {
        Finding finding = MadeUp.finding(
                "All divers must have lantern training every year. Lifeguards must renew their lantern training every two years.",
                "All divers have lantern training every two years. Lifeguards renew their lantern training every two years.");

        assertThat(finding.conflicts()).extracting(Conflict::modelWords).containsExactly("every year");
    }

    @ParameterizedTest
    @EnumSource(names = {"LAST_REVIEWED", "APPROVED_ON", "PUBLISHED_ON"})
    void worksOutTheReviewIntervalFromDates(MetadataField before) {
        Finding finding = MadeUp.compare(
                        MadeUp.policy("# Review", "The governing body will review this policy every year."),
                        MadeUp.policy(
                                List.of(
                                        MadeUp.entry(before, "May 2024", "2024-05-01/2024-05-31"),
                                        MadeUp.entry(MetadataField.NEXT_REVIEW, "May 2027", "2027-05-01/2027-05-31")),
                                "# Ponds",
                                "Pupils must not paddle."))
                .findings()
                .get(0);

        assertThat(finding.status()).isEqualTo(Status.CONFLICT);
        assertThat(finding.conflicts().get(0).rule()).isEqualTo(ConflictRule.NUMBER);
    }
}

package dev.hpug.json;

import dev.hpug.metric.CommonDenominator;
import dev.hpug.metric.CountedShare;
import dev.hpug.metric.Designation;
import dev.hpug.metric.EventRate;
import dev.hpug.metric.NotMore;
import dev.hpug.metric.PartOfAll;
import dev.hpug.metric.PartOfMembers;
import dev.hpug.metric.Polarity;
import dev.hpug.metric.Presupposition;
import dev.hpug.metric.RateOfSome;
import dev.hpug.metric.Relation;
import java.util.Map;

/** The words of the format of edition files, all of them. */
final class EditionNames {

    static final String FORMAT_ID = "hpug-edition";
    static final String VERSION_NUMBER = "1";

    static final String FORMAT = "format";
    static final String VERSION = "version";
    static final String ID = "id";
    static final String TITLE = "title";

    static final String PERIODS = "periods";
    static final String START = "start";
    static final String END = "end";

    static final String AXES = "axes";

    static final String SECTIONS = "sections";
    static final String EACH = "each";
    static final String ITEMS = "items";
    static final String ASKS = "asks";
    static final String TYPE = "type";
    static final String DEFINITION = "definition";
    static final String COUNTED = "counted";
    static final String DENOMINATOR = "denominator";
    static final String OF_DOLLARS = "ofDollars";
    static final String AXIS = "axis";
    static final String ONCE = "once";
    static final String POLARITY = "polarity";
    static final String NEITHER = "neither";
    static final String DECIMAL_PLACES = "decimalPlaces";
    static final String NAMED_BY_PLAN = "namedByPlan";
    static final String BAND = "band";
    static final String LEAST = "least";
    static final String MOST = "most";
    static final String PLUS = "plus";

    static final String GATES = "gates";
    static final String OPENS = "opens";
    static final String DECIDES = "decides";

    static final String WHOLES = "wholes";
    static final String PARTS = "parts";
    static final String TOTAL_STATED = "totalStated";
    static final String TOTALS = "totals";
    static final String OF = "of";

    static final String RELATIONS = "relations";
    static final String KIND = "kind";
    static final String RULE = "rule";
    static final String ZERO_RULE = "zeroRule";
    static final String AMOUNT = "amount";
    static final String SHARE = "share";
    static final String ONE = "one";
    static final String OTHER = "other";
    static final String DESIGNATED = "designated";
    static final String USE = "use";
    static final String EVENTS = "events";
    static final String RATE = "rate";
    static final String FEWER = "fewer";
    static final String MORE = "more";
    static final String PART = "part";
    static final String ALL = "all";
    static final String FIGURE = "figure";
    static final String GATE = "gate";
    static final String NEEDED = "needed";
    static final String STRENGTH = "strength";

    static final String BLOCKS = "blocks";
    static final String METRICS = "metrics";
    static final String HEADLINES = "headlines";

    static final String LINEAGE = "lineage";
    static final String FROM = "from";
    static final String RECODED = "recoded";
    static final String REDEFINED = "redefined";
    static final String RETIRED = "retired";
    static final String ADDED = "added";

    static final String FORM = "form";
    static final String SECTION = "section";
    static final String CODE = "code";
    static final String INSTRUCTIONS = "instructions";
    static final String PERIOD = "period";
    static final String BESIDE_PERIODS = "besidePeriods";
    static final String MEMBERS = "members";
    static final String MEMBER = "member";
    static final String PRINTED = "printed";
    static final String IN_LABELS = "inLabels";
    static final String SPELLINGS = "spellings";
    static final String HEADS = "heads";
    static final String READ = "read";
    static final String BESIDE = "beside";
    static final String WITHIN = "within";
    static final String TABLES = "tables";
    static final String HEADING = "heading";
    static final String TEXT = "text";
    static final String QUESTIONS = "questions";
    static final String NAMES = "names";
    static final String LABELS = "labels";
    static final String LINES = "lines";
    static final String HEAD = "head";
    static final String ANSWERS = "answers";
    static final String FIELDS = "fields";
    static final String OVER = "over";
    static final String ROWS = "rows";
    static final String ITEM = "item";
    static final String OWN_NAME = "ownName";
    static final String STATES_TOTAL = "statesTotal";
    static final String NOTE = "note";

    /** What each kind of relation is called. */
    static final Map<Class<? extends Relation>, String> KINDS = Map.of(
            CommonDenominator.class, "common-denominator",
            CountedShare.class, "counted-share",
            Designation.class, "designation",
            EventRate.class, "event-rate",
            NotMore.class, "not-more",
            PartOfAll.class, "part-of-all",
            PartOfMembers.class, "part-of-members",
            Presupposition.class, "presupposition",
            RateOfSome.class, "rate-of-some");

    private EditionNames() {}

    static String of(Polarity polarity) {
        return switch (polarity) {
            case HIGHER_IS_BETTER -> "higher";
            case LOWER_IS_BETTER -> "lower";
            case NEITHER -> NEITHER;
        };
    }
}

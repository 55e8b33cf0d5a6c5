//! The closed lists that the program reasons about. Lists that a site's owner may extend are data:
//! see [`crate::Vocabularies`].

use crate::term::terms;

terms! {
    /// Where a mission stands in its life.
    Stage ("stage") {
        Proposed "proposed" "Proposed",
        Adopted "adopted" "Adopted",
        InDelivery "in-delivery" "In delivery",
        Concluded "concluded" "Concluded",
        Superseded "superseded" "Superseded",
        Abandoned "abandoned" "Abandoned",
        Unknown "unknown" "Not known",
    }

    /// How a mission is doing against its goal.
    ProgressState ("progress") {
        NotAssessed "not-assessed" "Not assessed",
        OnTrack "on-track" "On track",
        Behind "behind" "Behind",
        MilestoneReached "milestone-reached" "Milestone reached",
        Achieved "achieved" "Achieved",
        PartlyAchieved "partly-achieved" "Partly achieved",
        Missed "missed" "Missed",
        Lapsed "lapsed" "Lapsed",
        Contested "contested" "Contested",
        Superseded "superseded" "Superseded",
        Unknown "unknown" "Not known",
    }

    /// Who says that this is a mission.
    Recognition ("recognition") {
        SelfDescribed "self-described" "Self-described",
        ProgrammeDesignated "programme-designated" "Named by a programme",
        ExternallyDescribed "externally-described" "So called by others",
        EditorClassified "editor-classified" "Included by the editors",
    }

    /// Where a record stands in its own life.
    RecordState ("record state") {
        Draft "draft" "Draft",
        InReview "in-review" "In review",
        Published "published" "Published",
        Archived "archived" "Archived",
        Removed "removed" "Removed",
    }

    /// Whose words a record is in.
    EditorialLabel ("editorial label") {
        EditorWritten "editor-written" "Written by the editors",
        CitySubmitted "city-submitted" "Submitted by the city",
        ParticipantWritten "participant-written" "Written by a participant",
    }

    /// What a statement of progress, or a figure, rests on.
    Basis ("basis") {
        SelfReported "self-reported" "Self-reported",
        OfficialStatistics "official-statistics" "Official statistics",
        Independent "independent" "Independent",
        Press "press" "Press",
        EditorInference "editor-inference" "Inferred by the editors",
    }

    /// How sure a figure is: A from a primary or official source, B second-hand, C not confirmed.
    Grade ("grade") {
        A "A" "Primary or official source",
        B "B" "Second-hand source",
        C "C" "Not confirmed",
    }

    /// What kind of publication a source is.
    SourceKind ("kind of source") {
        Official "official" "Official",
        Research "research" "Research",
        Press "press" "Press",
        Award "award" "Award",
        Network "network" "Network",
        Interview "interview" "Interview",
    }

    /// What kind of organisation a party is.
    OrganisationKind ("kind of organisation") {
        LocalGovernment "local-government" "Local government",
        CityRegionAuthority "city-region-authority" "City-region authority",
        NationalGovernment "national-government" "National government",
        PublicAgency "public-agency" "Public agency",
        UniversityResearch "university-research" "University or research",
        Utility "utility" "Utility",
        Business "business" "Business",
        BusinessAssociation "business-association" "Business association",
        NonProfit "non-profit" "Non-profit",
        CommunityGroup "community-group" "Community group",
        Foundation "foundation" "Foundation",
        Network "network" "Network",
        Multilateral "multilateral" "Multilateral body",
        PublicPrivatePartnership "public-private-partnership" "Public-private partnership",
    }

    /// The part that an organisation plays in a city's ecosystem, derived from its kind.
    Part ("part of the ecosystem") {
        Public "public" "Public",
        Private "private" "Private",
        Academic "academic" "Academic",
        CivilSociety "civil-society" "Civil society",
        Residents "residents" "Residents",
    }

    /// What a partner does in a mission.
    Role ("role") {
        CoLead "co-lead" "Co-lead",
        Funder "funder" "Funder",
        Delivery "delivery" "Delivery",
        Evaluator "evaluator" "Evaluator",
        Adviser "adviser" "Adviser",
        Convenor "convenor" "Convenor",
        Community "community" "Community",
        Data "data" "Data",
    }

    /// What level of place a city record is about.
    Level ("level") {
        Neighbourhood "neighbourhood" "Neighbourhood",
        Borough "borough" "Borough",
        City "city" "City",
        CityRegion "city-region" "City-region",
        Region "region" "Region",
        CityState "city-state" "City-state",
    }

    /// What a city has the power to decide.
    Power ("power") {
        Transport "transport" "Transport",
        Housing "housing" "Housing",
        Energy "energy" "Energy",
        LandUse "land-use" "Land use",
        Schools "schools" "Schools",
        Health "health" "Health",
        Policing "policing" "Policing",
        Tax "tax" "Tax",
        Water "water" "Water",
        Waste "waste" "Waste",
    }

    /// What gave a mission its authority.
    Mandate ("mandate") {
        Mayor "mayor" "Mayor",
        CouncilLeader "council-leader" "Council leader",
        FullCouncilVote "full-council-vote" "Vote of the full council",
        Cabinet "cabinet" "Cabinet",
        CombinedAuthority "combined-authority" "Combined authority",
        ReferendumBallot "referendum-ballot" "Referendum or ballot",
        PartnershipAgreement "partnership-agreement" "Partnership agreement",
        NationalAgreement "national-agreement" "National agreement",
    }

    /// How much say residents have: the IAP2 spectrum of public participation.
    ParticipationLevel ("level of participation") {
        Inform "inform" "Inform",
        Consult "consult" "Consult",
        Involve "involve" "Involve",
        Collaborate "collaborate" "Collaborate",
        Empower "empower" "Empower",
    }

    /// Where money comes from.
    FundingKind ("kind of funding") {
        Grant "grant" "Grant",
        OwnBudget "own-budget" "Own budget",
        Tax "tax" "Tax",
        Loan "loan" "Loan",
        Prize "prize" "Prize",
        Private "private" "Private",
        InKind "in-kind" "In kind",
    }

    /// How far a mission meets one of the five criteria.
    CriterionRating ("rating") {
        Met "met" "Met",
        Partly "partly" "Partly met",
        NotMet "not-met" "Not met",
        NotAssessed "not-assessed" "Not assessed",
    }

    /// What happened at a milestone.
    MilestoneKind ("kind of milestone") {
        Engagement "engagement" "Engagement",
        Announcement "announcement" "Announcement",
        Adoption "adoption" "Adoption",
        Launch "launch" "Launch",
        Funding "funding" "Funding",
        Delivery "delivery" "Delivery",
        Review "review" "Review",
        Report "report" "Report",
        Target "target" "Target",
        Achievement "achievement" "Achievement",
        Setback "setback" "Setback",
        ChangeOfGoal "change-of-goal" "Change of goal",
        Closure "closure" "Closure",
    }

    /// Whether a milestone lies behind or ahead.
    MilestoneState ("state of a milestone") {
        Done "done" "Done",
        Planned "planned" "Planned",
        Missed "missed" "Missed",
    }

    /// How far a project has come.
    ProjectStage ("stage of a project") {
        Idea "idea" "Idea",
        Prototype "prototype" "Prototype",
        Pilot "pilot" "Pilot",
        Demonstrator "demonstrator" "Demonstrator",
        Scaling "scaling" "Scaling",
        Mainstreamed "mainstreamed" "Mainstreamed",
        Stopped "stopped" "Stopped",
    }

    /// Which way an indicator should move.
    Polarity ("polarity") {
        UpIsGood "up-is-good" "Higher is better",
        DownIsGood "down-is-good" "Lower is better",
        Neutral "neutral" "Neither way is better",
    }

    /// How one record relates to another.
    Relation ("relation") {
        PartOf "part-of" "Part of",
        InspiredBy "inspired-by" "Inspired by",
        Replaces "replaces" "Replaces",
        ReplacedBy "replaced-by" "Replaced by",
        EvidenceFor "evidence-for" "Evidence for",
        ContrastsWith "contrasts-with" "Contrasts with",
    }

    /// How well a case study's results are known.
    EvidenceLevel ("evidence level") {
        IndependentEvaluation "independent-evaluation" "Independent evaluation",
        MonitoredData "monitored-data" "Monitored data",
        SelfReported "self-reported" "Self-reported",
        Anecdotal "anecdotal" "Anecdotal",
    }

    /// What kind of knowledge an insight is.
    InsightType ("type of insight") {
        Lesson "lesson" "Lesson",
        Pattern "pattern" "Pattern",
        ToolMethod "tool-method" "Tool or method",
        EvidenceSummary "evidence-summary" "Summary of evidence",
        Warning "warning" "Warning",
        OpenQuestion "open-question" "Open question",
    }

    /// The four parts of the ROAR framework of mission-oriented policy.
    RoarPart ("part of ROAR") {
        Routes "routes" "Routes and directions",
        OrganisationalCapacity "organisational-capacity" "Organisational capacity",
        Assessment "assessment" "Assessment",
        RisksRewards "risks-rewards" "Risks and rewards",
    }

    /// The five dynamic capabilities of a city's government.
    Capability ("capability") {
        StrategicAwareness "strategic-awareness" "Strategic awareness",
        AdjustingPriorities "adjusting-priorities" "Adjusting priorities",
        BuildingCoalitions "building-coalitions" "Building coalitions",
        LearningExperimentation "learning-experimentation" "Learning by experiment",
        ReconfiguringDelivery "reconfiguring-delivery" "Reconfiguring delivery",
    }

    /// The step of a mission's life that an insight is about.
    LifecycleStep ("lifecycle step") {
        Mandate "mandate" "Mandate",
        Framing "framing" "Framing",
        Roadmap "roadmap" "Roadmap",
        Mainstreaming "mainstreaming" "Mainstreaming",
        Groups "groups" "Groups",
        Delivery "delivery" "Delivery",
        Evaluation "evaluation" "Evaluation",
        Financing "financing" "Financing",
    }

    /// How much an insight rests on.
    Strength ("strength") {
        OneCase "one-case" "One case",
        SeveralCases "several-cases" "Several cases",
        ComparativeStudy "comparative-study" "Comparative study",
        Theory "theory" "Theory",
    }
}

impl ProgressState {
    /// Whether the state claims something, and so needs a date and a source.
    pub fn claims(self) -> bool {
        !matches!(self, Self::NotAssessed | Self::Unknown)
    }
}

impl OrganisationKind {
    /// The part of the ecosystem that an organisation of this kind plays.
    pub fn part(self) -> Part {
        match self {
            Self::LocalGovernment
            | Self::CityRegionAuthority
            | Self::NationalGovernment
            | Self::PublicAgency
            | Self::Multilateral => Part::Public,
            Self::Utility
            | Self::Business
            | Self::BusinessAssociation
            | Self::PublicPrivatePartnership => Part::Private,
            Self::UniversityResearch => Part::Academic,
            Self::NonProfit | Self::Foundation | Self::Network => Part::CivilSociety,
            Self::CommunityGroup => Part::Residents,
        }
    }
}

impl SourceKind {
    /// The grade of a figure from such a source, where the author gives none.
    pub fn default_grade(self) -> Grade {
        match self {
            Self::Official | Self::Research => Grade::A,
            Self::Press | Self::Award | Self::Network | Self::Interview => Grade::B,
        }
    }
}

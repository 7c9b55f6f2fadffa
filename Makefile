# How `sam build` makes each function: docs/deploy.md. For anything else use ./check, ./run and ./bench.
#
# sam calls one target a function, one after another. The first runs Maven for all of them; the rest find its stamp,
# which is newer than every source. What a function is made of is its own classes and the libraries that its own
# pom.xml leads to: nothing of local/ can get in.

FUNCTIONS := RecordAction:record-action Announce:announce Recognise:recognise ReleaseMail:release-mail \
  MailOutcome:mail-outcome PlanFeedback:plan-feedback PlanDigest:plan-digest \
  ImportPeople:import-people KeepFailed:keep-failed ReviewHeld:review-held ViewBadges:view-badges PublishBadge:publish-badge ShowBadge:show-badge \
  ViewBoard:view-board \
  ManageCatalogue:manage-catalogue SimulateCatalogue:simulate-catalogue RebuildProgress:rebuild-progress \
  ManageCampaigns:manage-campaigns ViewCampaign:view-campaign FollowRenewal:follow-renewal \
  ManagePreferences:manage-preferences StopMail:stop-mail \
  ManagePrivacy:manage-privacy ErasePeople:erase-people \
  ClosePeriod:close-period ManageAwards:manage-awards CorrectActions:correct-actions \
  ReportActions:report-actions ThankColleagues:thank-colleagues \
  ManageImports:manage-imports \
  ManagePeople:manage-people ViewReach:view-reach ViewQuiet:view-quiet \
  ManageHeld:manage-held

STAMP := functions/target/built
SOURCES := $(shell find pom.xml shared/pom.xml functions/pom.xml functions/*/pom.xml shared/src/main functions/*/src \
  catalogue organisations.json -type f 2>/dev/null)
MODULES := $(foreach f,$(FUNCTIONS),functions/$(lastword $(subst :, ,$(f))))
comma := ,
empty :=
space := $(empty) $(empty)

.PHONY: functions
functions: $(STAMP)

$(STAMP): $(SOURCES)
	mvn --batch-mode --quiet --also-make --projects $(subst $(space),$(comma),$(MODULES)) package -DskipTests
	mkdir -p $(@D) && touch $@

define target
.PHONY: build-$(1)Function
build-$(1)Function: $(STAMP)
	cp -R functions/$(2)/target/classes/. "$$(ARTIFACTS_DIR)/"
	python3 .ci/copy_stored.py functions/$(2)/target/lib "$$(ARTIFACTS_DIR)/lib"
endef

$(foreach f,$(FUNCTIONS),$(eval $(call target,$(firstword $(subst :, ,$(f))),$(lastword $(subst :, ,$(f))))))

import { describe, expect, it } from 'vitest';
import {
  isObliging,
  needsDecision,
  needsOwner,
  needsValidity,
} from '../../../indicators/follow-up/document-needs.ts';
import { documentKinds, type FollowUpDocument } from '../../../indicators/model/follow-up/document.ts';
import { sampleDocument } from '../../support/sample-follow-up.ts';

const without = (need: (document: FollowUpDocument) => boolean) =>
  documentKinds.filter((kind) => !need(sampleDocument({ kind })));

describe('a document', () => {
  it('obliges where it is no account, picture, position, decision or evaluation', () => {
    expect(without(isObliging)).toEqual([
      ...['decision', 'account', 'situation_picture', 'position', 'evaluation'],
    ]);
  });

  it('has an owner where it obliges, and where it is a picture that has to be kept up to date', () => {
    expect(without(needsOwner)).toEqual(['decision', 'account', 'position', 'evaluation']);
  });

  it('rests on a decision where it is not what others have written or what only describes', () => {
    expect(without(needsDecision)).toEqual(['account', 'situation_picture', 'evaluation']);
  });

  it('holds for a time where it obliges and is no assignment, which holds until it is done', () => {
    expect(without(needsValidity)).toEqual([
      ...['assignment', 'decision', 'account', 'situation_picture', 'position', 'evaluation'],
    ]);
  });
});
